package org.mixingmentor.livemonitor.internal;

import java.nio.file.Path;
import java.util.Locale;
import org.mixingmentor.mentor.LiveAdvice;
import org.mixingmentor.mentor.LiveSnapshot;
import org.mixingmentor.mentor.LiveSummary;
import org.mixingmentor.mentor.LiveTiming;

/** The sentences of a live session. */
final class LiveWords {
    private LiveWords() {}

    /** How the pipeline keeps up, in one line. */
    static String timing(LiveSnapshot shown) {
        LiveTiming timing = shown.timing();
        return String.format(
                Locale.ROOT,
                "%.0f s of %s    step %.1f ms (p50), %.1f (p99), %.1f (p99.9), %.1f (worst)    latency %.1f ms (p99)"
                        + "    %d blocks dropped    CPU %.1f %%    %s",
                shown.seconds(),
                shown.source(),
                timing.p50Us() / 1000,
                timing.p99Us() / 1000,
                timing.p999Us() / 1000,
                timing.worstUs() / 1000,
                timing.latencyP99Us() / 1000,
                timing.droppedBlocks(),
                100 * timing.cpuShare(),
                shown.brain());
    }

    /** What a session came to, and where it is kept. */
    static String outcome(LiveSummary summary, Path log) {
        String told = summary.told().isEmpty()
                ? "Nothing was advised."
                : String.format(
                        Locale.ROOT,
                        "Advised most (%.0f s): %s",
                        summary.told().get(0).seconds(),
                        summary.told().get(0).text());
        String off = Double.isFinite(summary.correctionBeforeDb())
                ? String.format(
                        Locale.ROOT,
                        " Off by %.1f dB a band in the first 10 s, by %.1f dB in the last.",
                        summary.correctionBeforeDb(),
                        summary.correctionAfterDb())
                : "";
        return String.format(Locale.ROOT, "%.0f s heard. %s%s Kept in %s.", summary.seconds(), told, off, log);
    }

    /** How large an advice is, how sure, and for how long it has held. */
    static String certainty(LiveAdvice advice) {
        double gainDb = advice.item().gainDb();
        String size = Double.isNaN(gainDb) ? "" : String.format(Locale.ROOT, "%+.1f dB    ", gainDb);
        return String.format(
                Locale.ROOT, "%s%.0f %% sure    for %.0f s", size, 100 * advice.certainty(), advice.heldS());
    }
}
