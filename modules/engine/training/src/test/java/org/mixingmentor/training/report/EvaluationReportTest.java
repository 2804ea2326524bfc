package org.mixingmentor.training.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.training.Abstentions;
import org.mixingmentor.training.Evaluated;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.ScoredStem;
import org.mixingmentor.training.internal.evaluate.ScoreSheet;
import org.xml.sax.InputSource;

class EvaluationReportTest {
    private static final String EVIL = "<script>alert(\"1\")</script> & 'kick'\u0007";

    @Test
    void names_from_outside_are_only_ever_text() throws Exception {
        String html = new ReportPage(report(stems(6, EVIL), EVIL)).html();
        assertFalse(html.contains("<script"), "a name became markup");
        assertTrue(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;kick&#39;"));
        assertWellFormed(html);
    }

    @Test
    void it_needs_nothing_from_elsewhere() {
        String html = new ReportPage(report(stems(6, "kick"), "title")).html();
        String pure = html.replace("http://www.w3.org/2000/svg", "");
        for (String link : List.of("http:", "https:", "src=", "href=", "@import", "url(", "<script")) {
            assertFalse(pure.contains(link), link);
        }
    }

    @Test
    void numbers_have_points_in_a_german_locale_too() {
        Locale before = Locale.getDefault();
        try {
            String here = new ReportPage(report(stems(6, "kick"), "title")).html();
            Locale.setDefault(Locale.GERMANY);
            assertEquals(here, new ReportPage(report(stems(6, "kick"), "title")).html());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_is_scored_is_in_it() throws Exception {
        EvaluationReport report = report(stems(8, "kick"), "title");
        String html = new ReportPage(report).html();
        Interval interval = report.evaluated().scores().intervals().maeDb();
        assertTrue(html.contains(String.format(Locale.ROOT, "[%.2f, %.2f]", interval.low(), interval.high())));
        assertTrue(html.contains("rest on 8 songs"), "how many songs");
        assertTrue(html.contains("what undoes a known curve"), "targets");
        assertTrue(html.contains("flute"), "instruments that were not learned");
        assertTrue(html.contains("silence 9, distance 3"), "why advice is refused, the most frequent reason first");
        assertTrue(html.contains("a warning"), "warnings");
        assertWellFormed(html);
    }

    @Test
    void few_songs_and_ideal_stems_alone_make_a_page_as_well() throws Exception {
        String few = new ReportPage(report(stems(2, "kick"), "title")).html();
        assertTrue(few.contains("No intervals: 2 songs with flawed stems are too few, 5 are needed."));
        assertWellFormed(few);
        List<ScoredStem> ideal =
                stems(6, "kick").stream().filter(ScoredStem::ideal).toList();
        String html = assertDoesNotThrow(() -> new ReportPage(report(ideal, "title")).html());
        assertFalse(html.contains("NaN"));
        assertWellFormed(html);
    }

    /** All but the first line is XML as well. */
    private static void assertWellFormed(String html) throws Exception {
        String xml = html.substring(html.indexOf('\n'))
                .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                .strip();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static EvaluationReport report(List<ScoredStem> stems, String title) {
        Evaluated evaluated =
                new Evaluated(ScoreSheet.scores(stems, List.of("boxy", "dull")), stems, List.of("a stem was silent"));
        return new EvaluationReport(
                title,
                Map.of("Brain", title),
                evaluated,
                Map.of("kick", new Abstentions(40, 2, Map.of("distance", 2))),
                Map.of("flute", new Abstentions(14, 12, Map.of("distance", 3, "silence", 9))),
                List.of("a warning"));
    }

    /** An ideal and a flawed stem a song, of two instruments. */
    private static List<ScoredStem> stems(int songs, String name) {
        List<ScoredStem> stems = new ArrayList<>();
        for (int song = 0; song < songs; song++) {
            for (boolean ideal : new boolean[] {true, false}) {
                stems.add(new ScoredStem(
                        name + song,
                        "song" + song,
                        song % 2 == 0 ? name : "snare",
                        ideal,
                        ideal ? "ideal" : "recipe",
                        ideal ? Correction.none() : gain(12, -1.5f * song - 1),
                        gain(12, ideal ? 0.1f * song : -song),
                        Correction.none(),
                        Optional.of(gain(12, ideal ? 0.2f * song : -0.5f * song)),
                        ideal ? Optional.empty() : Optional.of(new ScoredStem.Peak(12, false)),
                        ideal ? List.of() : List.of("boxy"),
                        song % 3 == 0 ? List.of() : List.of("boxy"),
                        Map.of("boxy", song % 3 == 0 ? 0.2 : 0.8, "dull", 0.1),
                        song == 1));
            }
        }
        return stems;
    }

    private static Correction gain(int band, float db) {
        float[] values = new float[Correction.SIZE];
        values[band] = db;
        return new Correction(values);
    }
}
