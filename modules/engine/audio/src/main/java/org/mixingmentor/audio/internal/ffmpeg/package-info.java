/**
 * Takes FLAC, MP3, Ogg (Vorbis, Opus) and MP4 (AAC, ALAC) files and gives their sound as streams, checked for
 * completeness against what each container says of itself. Runs FFmpeg in processes of its own, because it writes to
 * standard error and damaged files can end the process that it runs in. Hides FFSampledSP and those processes.
 */
package org.mixingmentor.audio.internal.ffmpeg;
