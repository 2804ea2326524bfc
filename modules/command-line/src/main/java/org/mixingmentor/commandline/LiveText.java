package org.mixingmentor.commandline;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mixingmentor.mentor.LiveAdvice;
import org.mixingmentor.mentor.LiveHistory;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveState;
import org.mixingmentor.mentor.LiveSummary;
import org.mixingmentor.mentor.LiveTiming;

/** A live session for reading: a line when something comes (+), is said otherwise (~) or goes (-). */
final class LiveText {
    private final PrintStream out;
    private final LiveHistory history = new LiveHistory();
    private final Map<Long, String> shown = new LinkedHashMap<>();
    private LiveState state;
    private String sentence = "";
    private double nextSentence;
    private String peculiarity = "";
    private LiveTiming timing;

    LiveText(PrintStream out) {
        this.out = out;
    }

    void accept(LiveSnapshot snapshot) {
        history.accept(snapshot);
        timing = snapshot.timing();
        boolean due = snapshot.seconds() >= nextSentence;
        if (snapshot.state() != state || (due && !snapshot.sentence().equals(sentence))) {
            state = snapshot.state();
            sentence = snapshot.sentence();
            nextSentence = snapshot.seconds() + 1;
            line(snapshot, "  ", sentence.isEmpty() ? "Listening to " + snapshot.source() + "." : sentence);
        }
        if (snapshot.state() == LiveState.LISTENING && !snapshot.peculiarity().equals(peculiarity)) {
            peculiarity = snapshot.peculiarity();
            line(snapshot, "  ", peculiarity.isEmpty() ? "Stereo." : peculiarity);
        }
        for (LiveAdvice advice : snapshot.advice()) {
            String text = advice.item().text();
            String before = shown.put(advice.id(), text);
            if (!text.equals(before)) {
                line(snapshot, before == null ? "+ " : "~ ", text);
            }
        }
        shown.entrySet().removeIf(entry -> {
            boolean gone = snapshot.advice().stream().noneMatch(advice -> advice.id() == entry.getKey());
            if (gone) {
                line(snapshot, "- ", entry.getValue());
            }
            return gone;
        });
        out.flush();
    }

    private void line(LiveSnapshot snapshot, String mark, String text) {
        String time = Decimal.fixed(snapshot.seconds(), 1) + " s";
        out.println(" ".repeat(Math.max(0, 9 - time.length())) + time + "  " + mark + text);
    }

    void printSummary() {
        LiveSummary summary = history.summary();
        out.println();
        out.println(Decimal.fixed(summary.seconds(), 1) + " s heard; integrated "
                + number(summary.integratedLufs(), "LUFS") + ", true peak " + number(summary.truePeakDbtp(), "dBTP"));
        if (summary.told().isEmpty()) {
            out.println("Nothing was advised.");
        } else {
            out.println("Advised, the longest first:");
        }
        for (LiveSummary.Told told : summary.told()) {
            out.println("  " + Decimal.fixed(told.seconds(), 1) + " s"
                    + (told.times() == 1 ? "" : " in " + told.times() + " times") + "  " + told.text()
                    + change(told) + (told.shownAtEnd() ? "" : " Gone at the end."));
        }
        if (Double.isFinite(summary.correctionBeforeDb())) {
            out.println("Correction, mean of the bands: " + Decimal.fixed(summary.correctionBeforeDb(), 1)
                    + " dB in the first 10 s, " + Decimal.fixed(summary.correctionAfterDb(), 1) + " dB in the last.");
        }
        if (timing != null) {
            out.println("A step took " + Decimal.fixed(timing.p50Us() / 1000, 2) + " ms (median), "
                    + Decimal.fixed(timing.p99Us() / 1000, 2) + " ms (99 %), "
                    + Decimal.fixed(timing.worstUs() / 1000, 2) + " ms (worst); " + timing.droppedBlocks()
                    + " blocks dropped.");
        }
        out.flush();
    }

    private static String change(LiveSummary.Told told) {
        return Double.isNaN(told.firstGainDb()) || Math.abs(told.firstGainDb() - told.lastGainDb()) < 0.5
                ? ""
                : " (at first " + Decimal.fixed(told.firstGainDb(), 1) + " dB, at last "
                        + Decimal.fixed(told.lastGainDb(), 1) + " dB)";
    }

    private static String number(double value, String unit) {
        return Double.isFinite(value) ? Decimal.fixed(value, 1) + " " + unit : "silence";
    }
}
