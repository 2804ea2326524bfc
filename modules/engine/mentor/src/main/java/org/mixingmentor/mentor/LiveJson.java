package org.mixingmentor.mentor;

import java.util.List;
import java.util.Locale;

/** Lines of JSON. */
final class LiveJson {
    private LiveJson() {}

    /** What is heard and said now. */
    static String levels(LiveSnapshot snapshot) {
        StringBuilder line = begun("levels", snapshot.seconds());
        member(line, "state", text(snapshot.state().token()));
        member(line, "momentary_lufs", number(snapshot.loudness().momentaryLufs(), 2));
        member(line, "short_term_lufs", number(snapshot.loudness().shortTermLufs(), 2));
        member(line, "integrated_lufs", number(snapshot.loudness().integratedLufs(), 2));
        member(line, "true_peak_dbtp", number(snapshot.loudness().truePeakDbtp(), 2));
        member(line, "gain_db", number(snapshot.loudness().gainDb(), 2));
        member(line, "stereo_correlation", number(snapshot.stereo().correlation(), 3));
        StringBuilder values = new StringBuilder("[");
        for (float value : snapshot.correction().values()) {
            values.append(values.length() == 1 ? "" : ",").append(number(value, 3));
        }
        member(line, "correction", values.append(']').toString());
        member(line, "changes_per_minute", Integer.toString(snapshot.changesPerMinute()));
        member(line, "step_p99_us", number(snapshot.timing().p99Us(), 1));
        member(line, "latency_worst_us", number(snapshot.timing().latencyWorstUs(), 1));
        member(line, "dropped_blocks", Long.toString(snapshot.timing().droppedBlocks()));
        member(line, "cpu_share", number(snapshot.timing().cpuShare(), 4));
        return ended(line);
    }

    static String advice(LiveSnapshot snapshot) {
        StringBuilder line = begun("advice", snapshot.seconds());
        StringBuilder items = new StringBuilder("[");
        for (LiveAdvice advice : snapshot.advice()) {
            StringBuilder item = new StringBuilder("{\"id\":").append(advice.id());
            member(item, "text", text(advice.item().text()));
            member(item, "kind", text(advice.item().kind().token()));
            member(item, "frequency_hz", number(advice.item().frequencyHz(), 1));
            member(item, "gain_db", number(advice.item().gainDb(), 2));
            member(item, "q", number(advice.item().q(), 2));
            member(item, "certainty", number(advice.certainty(), 2));
            member(item, "held_s", number(advice.heldS(), 2));
            items.append(items.length() == 1 ? "" : ",").append(ended(item));
        }
        member(line, "shown", items.append(']').toString());
        return ended(line);
    }

    static String state(LiveSnapshot snapshot) {
        StringBuilder line = begun("state", snapshot.seconds());
        member(line, "state", text(snapshot.state().token()));
        member(line, "sentence", text(snapshot.sentence()));
        member(line, "source", text(snapshot.source()));
        member(line, "brain", text(snapshot.brain()));
        member(line, "channels", Integer.toString(snapshot.channels()));
        member(line, "sample_rate", Integer.toString(snapshot.sampleRate()));
        return ended(line);
    }

    static String summary(LiveSummary summary) {
        StringBuilder line = begun("summary", summary.seconds());
        member(line, "integrated_lufs", number(summary.integratedLufs(), 2));
        member(line, "true_peak_dbtp", number(summary.truePeakDbtp(), 2));
        member(line, "correction_before_db", number(summary.correctionBeforeDb(), 2));
        member(line, "correction_after_db", number(summary.correctionAfterDb(), 2));
        member(line, "dropped_blocks", Long.toString(summary.droppedBlocks()));
        List<String> told = summary.told().stream().map(LiveJson::told).toList();
        member(line, "told", "[" + String.join(",", told) + "]");
        return ended(line);
    }

    private static String told(LiveSummary.Told told) {
        StringBuilder item = new StringBuilder("{\"text\":").append(text(told.text()));
        member(item, "seconds", number(told.seconds(), 1));
        member(item, "times", Integer.toString(told.times()));
        member(item, "first_gain_db", number(told.firstGainDb(), 2));
        member(item, "last_gain_db", number(told.lastGainDb(), 2));
        member(item, "shown_at_end", Boolean.toString(told.shownAtEnd()));
        return ended(item);
    }

    private static StringBuilder begun(String event, double seconds) {
        return new StringBuilder("{\"event\":")
                .append(text(event))
                .append(",\"t_s\":")
                .append(number(seconds, 2));
    }

    private static void member(StringBuilder to, String name, String json) {
        to.append(',').append(text(name)).append(':').append(json);
    }

    private static String ended(StringBuilder line) {
        return line.append('}').toString();
    }

    /** Null for what is not a number, as JSON has no other word for it. */
    private static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "null";
    }

    private static String text(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
