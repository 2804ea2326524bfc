package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mixingmentor.audio.internal.ffmpeg.FfmpegDecoder;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.ContentDecoder;
import org.openide.util.lookup.ServiceProvider;

/** Opens WAV, RF64 and BW64 files with integer or floating-point samples. */
@ServiceProvider(service = AudioDecoder.class, position = 100)
public final class WavDecoder implements ContentDecoder {
    @Override
    public boolean claims(byte[] head) {
        if (head.length < 12) {
            return false;
        }
        String form = letters(head, 0);
        return letters(head, 8).equals("WAVE")
                && (form.equals("RIFF") || form.equals("RIFX") || form.equals("RF64") || form.equals("BW64"));
    }

    @Override
    public AudioStream open(AudioContent content) throws IOException {
        RandomAccessFile file = new RandomAccessFile(content.file().toFile(), "r");
        try {
            WavHeader header = new WavHeader(content, file);
            Optional<PcmLayout> layout = header.layout();
            if (layout.isPresent()) {
                return new PcmStream(file, layout.get());
            }
            file.close();
            WavSamples samples = header.samples();
            return FfmpegDecoder.openCompressed(
                    content, "WAV", samples.codecName(), samples.channels(), header.remarks());
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private static String letters(byte[] head, int offset) {
        return new String(head, offset, 4, StandardCharsets.ISO_8859_1);
    }
}
