package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.EqFilter;

class LiveLogTest {
    @TempDir
    Path folder;

    @Test
    void a_session_is_kept_as_lines_and_labels_and_summed_up() throws IOException {
        LiveSessionFiles files = new LiveSessionFiles(folder);
        for (int step = 1; step <= 100; step++) {
            double seconds = step * 0.05;
            boolean mud = seconds > 1 && seconds <= 3;
            files.accept(snapshot(seconds, mud ? List.of(cut(7, 200, seconds > 2 ? -4 : -6)) : List.of()));
        }
        LiveSummary summary = files.end();
        LiveSummary.Told told = summary.told().get(0);
        assertEquals(1, summary.told().size());
        assertEquals(1.95, told.seconds(), 0.01);
        assertEquals(-6, told.firstGainDb());
        assertEquals(-4, told.lastGainDb());
        assertEquals(false, told.shownAtEnd());
        assertEquals("1.050\t3.000\tCut 4 dB \"here\".\n", Files.readString(files.labels()));

        List<String> lines = Files.readAllLines(files.log());
        assertEquals(1, count(lines, "state"));
        assertEquals(3, count(lines, "advice"), "it came, was said otherwise, and went");
        assertEquals(6, count(lines, "levels"), "one a second, the first at once");
        assertEquals(1, count(lines, "summary"));
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"text\":\"Cut 6 dB \\\"here\\\".\"")), lines.get(3));
        assertTrue(lines.stream().noneMatch(line -> line.contains("NaN") || line.contains("Infinity")));
    }

    @Test
    void what_comes_again_is_one_thing_in_two_times() {
        LiveHistory history = new LiveHistory();
        history.accept(snapshot(1, List.of(cut(1, 200, -6))));
        history.accept(snapshot(2, List.of()));
        history.accept(snapshot(3, List.of(cut(2, 220, -5))));
        history.accept(snapshot(4, List.of(cut(2, 220, -5), cut(3, 3000, -5))));
        LiveSummary summary = history.summary();
        assertEquals(2, summary.told().size());
        assertEquals(2, summary.told().get(0).times());
        assertTrue(summary.told().get(0).shownAtEnd());
    }

    private static long count(List<String> lines, String event) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"event\":\"" + event + "\"") && line.endsWith("}"))
                .count();
    }

    private static LiveAdvice cut(long id, double hz, double gainDb) {
        String text = "Cut " + Math.round(-gainDb) + " dB \"here\".";
        EqFilter filter = new EqFilter(EqFilter.Kind.PEAK, hz, gainDb, 1);
        return new LiveAdvice(id, AdviceItem.eq(text, filter), 1, 1);
    }

    private static LiveSnapshot snapshot(double seconds, List<LiveAdvice> advice) {
        return new LiveSnapshot(
                seconds,
                LiveState.LISTENING,
                "",
                "noise",
                "brain_test_v1.onnx",
                2,
                48_000,
                LiveSpectrum.none(),
                Optional.empty(),
                Correction.none(),
                List.of(),
                Map.of(),
                advice,
                0,
                LiveLoudness.none(),
                LiveStereo.none(),
                LiveTiming.none());
    }
}
