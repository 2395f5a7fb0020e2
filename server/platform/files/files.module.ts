import { Global, Module } from '@nestjs/common';
import { FilesService } from './files.service.js';
import { PictureLoaders } from './picture.loaders.js';

@Global()
@Module({
  providers: [FilesService, PictureLoaders],
  exports: [FilesService, PictureLoaders],
})
export class FilesModule {}
