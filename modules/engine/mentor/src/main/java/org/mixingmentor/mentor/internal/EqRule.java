package org.mixingmentor.mentor.internal;

import java.util.List;
import java.util.Locale;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.mentor.spi.Findings;
import org.mixingmentor.mentor.spi.Suggestion;
import org.openide.util.lookup.ServiceProvider;

/** Says each filter of the fit as an engineer would: "Cut 3 dB around 200 Hz (Q 1.4) to reduce mud." */
@ServiceProvider(service = AdviceRule.class, position = 100)
public final class EqRule implements AdviceRule {
    /** A shelf is named by what lies this far inside it. */
    private static final double INSIDE_SHELF = 1.6;

    @Override
    public List<Suggestion> suggest(Findings findings) {
        String instrument = findings.instrument().orElse("");
        return findings.eq().stream()
                .map(filter -> new Suggestion(
                        filter.gainDb() < 0 ? "cut" : "boost",
                        Math.abs(filter.gainDb()),
                        AdviceItem.eq(sentence(filter, instrument), filter)))
                .toList();
    }

    private static String sentence(EqFilter filter, String instrument) {
        boolean cut = filter.gainDb() < 0;
        FrequencyNames.Range range = FrequencyNames.of(instrument, namedHz(filter));
        return (cut ? "Cut " : "Boost ")
                + decibels(filter.gainDb())
                + place(filter)
                + (cut ? " to reduce " + range.excess() : " to add " + range.virtue())
                + ".";
    }

    private static double namedHz(EqFilter filter) {
        return switch (filter.kind()) {
            case PEAK -> filter.frequencyHz();
            case LOW_SHELF -> filter.frequencyHz() / INSIDE_SHELF;
            case HIGH_SHELF -> filter.frequencyHz() * INSIDE_SHELF;
        };
    }

    private static String place(EqFilter filter) {
        String hz = hertz(filter.frequencyHz());
        String q = String.format(Locale.ROOT, "Q %.1f", filter.q());
        return switch (filter.kind()) {
            case PEAK -> " around " + hz + " (" + q + ")";
            case LOW_SHELF -> " below " + hz + " (low shelf, " + q + ")";
            case HIGH_SHELF -> " above " + hz + " (high shelf, " + q + ")";
        };
    }

    /** To half a decibel: nobody hears less. */
    static String decibels(double db) {
        return plain(Math.round(Math.abs(db) * 2) / 2.0) + " dB";
    }

    /** Two digits, as on a plug-in's knob. */
    private static String hertz(double hz) {
        double step = Math.pow(10, Math.floor(Math.log10(hz)) - 1);
        double rounded = Math.round(hz / step) * step;
        return rounded < 1000 ? plain(rounded) + " Hz" : plain(rounded / 1000) + " kHz";
    }

    private static String plain(double value) {
        String oneDecimal = String.format(Locale.ROOT, "%.1f", value);
        return oneDecimal.endsWith(".0") ? oneDecimal.substring(0, oneDecimal.length() - 2) : oneDecimal;
    }
}
