package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.openide.util.Lookup;

class RegisteredDecodersTest {
    @Test
    void the_lookup_finds_each_decoder_the_fast_ones_first() {
        List<String> found = Lookup.getDefault().lookupAll(AudioDecoder.class).stream()
                .map(decoder -> decoder.getClass().getSimpleName())
                .toList();
        assertEquals(List.of("WavDecoder", "AiffDecoder", "FfmpegDecoder"), found);
    }
}
