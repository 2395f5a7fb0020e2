import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/**
 * Hands an error made for the client on as it is. Nest would log each with its stack, so that whoever asks without signing
 * in could fill the log; faults are logged once, where errors are formatted.
 */
@Catch(GraphQLError)
export class OpenErrorFilter implements ExceptionFilter<GraphQLError> {
  catch(error: GraphQLError): GraphQLError {
    return error;
  }
}
