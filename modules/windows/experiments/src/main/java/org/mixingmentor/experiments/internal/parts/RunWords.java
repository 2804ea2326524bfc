package org.mixingmentor.experiments.internal.parts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mixingmentor.training.Interval;
import org.mixingmentor.training.RunDiff.Unit;
import org.mixingmentor.training.RunDiff.Value;
import org.mixingmentor.training.RunRecord;

/** Numbers and runs as people read them; every number has its unit. */
public final class RunWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private RunWords() {}

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    public static String decibels(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f dB", value) : "–";
    }

    public static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f %%", 100 * share) : "–";
    }

    public static String plain(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "–";
    }

    public static String value(double value, Unit unit) {
        return switch (unit) {
            case DECIBEL -> decibels(value);
            case SHARE -> percent(value);
            case PLAIN -> plain(value);
        };
    }

    /** "1.23 dB [1.01, 1.40]". */
    public static String value(Value value, Unit unit) {
        Interval interval = value.interval();
        if (!interval.isDefined()) {
            return value(value.value(), unit);
        }
        String form = unit == Unit.SHARE ? "%s  [%.0f, %.0f]" : "%s  [%.2f, %.2f]";
        double scale = unit == Unit.SHARE ? 100 : 1;
        return String.format(
                Locale.ROOT, form, value(value.value(), unit), scale * interval.low(), scale * interval.high());
    }

    public static String remaining(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        if (seconds < 90) {
            return "about " + seconds + " s left";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 90
                ? "about " + minutes + " min left"
                : String.format(Locale.ROOT, "about %.1f h left", minutes / 60.0);
    }

    public static String bytes(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** The first digits of the dataset's hash: the same data, the same digits. */
    public static String data(RunRecord run) {
        String hash = run.settings().datasetHash();
        return hash.substring(0, Math.min(8, hash.length()));
    }

    public static String instruments(RunRecord run) {
        var asked = run.settings().training().instruments();
        return asked.isEmpty() ? "all" : String.join(", ", asked);
    }

    /** Sentences in a component that wraps HTML. */
    public static String html(String text) {
        return "<html>" + escaped(text) + "</html>";
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
