import { OwnConnection } from './own-connection.js';

/** The connection ballots are stored on, in batches and in a lane of the trail of its own. */
export class CastingConnection extends OwnConnection {
  constructor(url: string | null) {
    super(url, 'maslihat-casting');
  }
}
