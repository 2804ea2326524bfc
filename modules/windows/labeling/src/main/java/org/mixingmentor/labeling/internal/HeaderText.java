package org.mixingmentor.labeling.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.GoldPartner;
import org.mixingmentor.dataset.CataloguedStem;

/**
 * What is said above the sound. To a blind judge nothing that tells of the labels.
 *
 * @param title which stem it is
 * @param facts what was measured, or why nothing was; blank where no stem is selected
 * @param other what the player's B is; blank where nothing is to be said of it
 * @param paired whether B is a gold stem
 * @param suspicion why it deserves a look; empty where nothing is known
 */
record HeaderText(String title, String facts, String other, boolean paired, String suspicion) {
    private static final String NOTHING = " ";

    /** As it is to be said now. */
    static HeaderText of(LabelController controller) {
        Optional<CataloguedStem> stem = controller.stem();
        boolean blind = controller.blind();
        List<Finding> findings = blind ? List.of() : controller.suspicions();
        return new HeaderText(
                stem.map(one -> blind ? "A stem (blind)" : one.fileName()).orElse("No stem is selected"),
                stem.map(HeaderText::facts).orElse(NOTHING),
                stem.isEmpty() ? NOTHING : other(controller),
                controller.partner().isPresent(),
                findings.isEmpty() ? "" : "\u26A0 " + findings.get(0).words());
    }

    private static String facts(CataloguedStem stem) {
        if (stem.measurement().isEmpty()) {
            return stem.problem().isEmpty() ? "Not measured yet" : stem.problem();
        }
        StemMeasurement measured = stem.measurement().get();
        List<String> facts = new ArrayList<>();
        facts.add(number(2, measured.seconds(), "s"));
        facts.add(measured.format().container());
        facts.add(number(1, measured.format().sampleRate() / 1000.0, "kHz"));
        facts.add(measured.format().channels() == 1 ? "mono" : "stereo");
        measured.loudness().integratedLufs().ifPresent(lufs -> facts.add(number(1, lufs, "LUFS")));
        measured.loudness().truePeakDbtp().ifPresent(peak -> facts.add(number(1, peak, "dBTP")));
        return String.join("   \u00B7   ", facts);
    }

    /** Never "-0.0". */
    private static String number(int decimals, double value, String unit) {
        double ten = Math.pow(10, decimals);
        return String.format(Locale.ROOT, "%." + decimals + "f %s", Math.rint(value * ten) / ten + 0.0, unit);
    }

    private static String other(LabelController controller) {
        if (controller.partner().isEmpty()) {
            return controller.isPaired() ? "B: no gold stem of this genre and instrument to compare with" : NOTHING;
        }
        // Who has a twin is flawed: a blind judge is not told.
        String gold = controller.blind()
                ? "B: a gold stem"
                : words(controller.partner().get());
        return gold + (controller.playback().other().isPresent() ? "" : " (reading)");
    }

    private static String words(GoldPartner partner) {
        String kind = partner.twin()
                ? "its gold twin"
                : String.format(Locale.ROOT, "the nearest gold stem, %.1f dB away", partner.distanceDb());
        return "B: " + kind + ": " + partner.fileName();
    }
}
