package org.mixingmentor.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

class StemFingerprintsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2399, 2400, 2401, 4800, 10_001})
    void there_is_a_chunk_for_every_started_step_and_one_more(int frames) throws IOException {
        FingerprintMatrix matrix = StemFingerprints.of(noise(frames).stream(), 1, new Fingerprinter());
        assertEquals(ChunkGrid.chunkCount(frames), matrix.chunks());
    }

    @Test
    void how_a_stream_deals_out_its_samples_and_what_length_it_claims_change_nothing() throws IOException {
        Stem stem = noise(30_011);
        FingerprintMatrix whole = StemFingerprints.of(stem.stream(), 0.3, new Fingerprinter());
        for (int most : new int[] {1, 7, 2399, 2400, 100_000}) {
            for (long claimed : new long[] {-1, 5, 1_000_000}) {
                AudioStream sparing = new Sparing(stem.stream(), most, claimed);
                assertArrayEquals(
                        whole.values(),
                        StemFingerprints.of(sparing, 0.3, new Fingerprinter()).values());
            }
        }
    }

    @Test
    void an_attack_on_the_very_first_sample_is_seen_at_full_weight() throws IOException {
        float[] click = new float[48_000];
        click[0] = 1;
        FingerprintMatrix matrix = StemFingerprints.of(new Stem(click, click, true).stream(), 1, new Fingerprinter());
        assertTrue(matrix.value(0, 18) > -60, "the chunk centred on the first sample hears it");
        assertEquals(Bands.FLOOR_DB, matrix.value(2, 18));
    }

    private static Stem noise(int frames) {
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = (float) Math.sin(i * i * 1e-4);
            right[i] = (float) Math.cos(i * i * 1.3e-4);
        }
        return new Stem(left, right, false);
    }

    /** Gives at most so many frames at once. */
    private record Sparing(AudioStream stream, int most, long claimed) implements AudioStream {
        @Override
        public SourceFormat format() {
            return new SourceFormat("test", ChunkGrid.SAMPLE_RATE, 2, claimed);
        }

        @Override
        public int read(float[] left, float[] right, int offset, int length) throws IOException {
            return stream.read(left, right, offset, Math.min(length, most));
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
