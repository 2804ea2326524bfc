package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mixingmentor.audio.internal.ffmpeg.FfmpegDecoder;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioStream;
import org.openide.util.lookup.ServiceProvider;

/** Opens AIFF and AIFF-C files. */
@ServiceProvider(service = AudioDecoder.class, position = 200)
public final class AiffDecoder implements AudioDecoder {
    @Override
    public boolean claims(byte[] head) {
        String start = new String(head, 0, Math.min(12, head.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("FORM") && (start.endsWith("AIFF") || start.endsWith("AIFC"));
    }

    @Override
    public AudioStream open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        try {
            AiffHeader header = new AiffHeader(path, file);
            if (header.isCompressed()) {
                file.close();
                return FfmpegDecoder.openUnchecked(path, "AIFF-C");
            }
            return new PcmStream(file, header.layout());
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }
}
