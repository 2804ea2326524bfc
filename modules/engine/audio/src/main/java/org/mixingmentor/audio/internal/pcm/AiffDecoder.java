package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.mixingmentor.audio.internal.ffmpeg.FfmpegDecoder;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.ContentDecoder;
import org.openide.util.lookup.ServiceProvider;

/** Opens AIFF and AIFF-C files. */
@ServiceProvider(service = AudioDecoder.class, position = 200)
public final class AiffDecoder implements ContentDecoder {
    @Override
    public boolean claims(byte[] head) {
        String start = new String(head, 0, Math.min(12, head.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("FORM") && (start.endsWith("AIFF") || start.endsWith("AIFC"));
    }

    @Override
    public AudioStream open(AudioContent content) throws IOException {
        RandomAccessFile file = new RandomAccessFile(content.file().toFile(), "r");
        try {
            AiffHeader header = new AiffHeader(content, file);
            if (header.isCompressed()) {
                file.close();
                return FfmpegDecoder.openCompressed(
                        content, "AIFF-C", header.codecName(), header.channels(), header.remarks());
            }
            return new PcmStream(file, header.layout());
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }
}
