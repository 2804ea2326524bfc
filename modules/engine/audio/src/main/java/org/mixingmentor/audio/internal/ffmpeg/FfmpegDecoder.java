package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioStream;
import org.openide.util.lookup.ServiceProvider;

/** Opens FLAC, MP3, Ogg and MP4 files by FFmpeg, each with the check of completeness that its container allows. */
@ServiceProvider(service = AudioDecoder.class, position = 300)
public final class FfmpegDecoder implements AudioDecoder {
    @Override
    public boolean claims(byte[] head) {
        return Container.of(head).isPresent();
    }

    @Override
    public AudioStream open(Path file) throws IOException {
        return Container.of(Container.head(file)).orElseThrow().open(file);
    }

    /** Opens the compressed content of another container, such as A-law in WAV, which its own reader has checked. */
    public static AudioStream openUnchecked(Path file, String container) throws IOException {
        return ProcessStream.open(file, container);
    }
}
