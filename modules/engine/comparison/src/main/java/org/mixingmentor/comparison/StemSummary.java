package org.mixingmentor.comparison;

import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.Target;

/**
 * The values of a stem that comparisons need: labels, profile and mean fingerprint.
 *
 * @param stem its labels and measurements
 * @param profile power mean of its active chunks' bands, with mean crest, correlation, side to mid; the floor for silence
 * @param mean 64 values, the mean fingerprint: active chunks weighted by the square root of their energy; all 0 for silence
 * @param chunks how many there are
 * @param active how many of them are within 60 dB of the loudest; 0 for silence
 * @param oneSided share of the active chunks in which one channel is silent, 0 to 1
 */
public record StemSummary(CataloguedStem stem, Profile profile, float[] mean, int chunks, int active, double oneSided) {

    /** Path inside the dataset folder. */
    public String fileName() {
        return stem.fileName();
    }

    /** Its labels. */
    public StemRow row() {
        return stem.row();
    }

    /** Whether nothing of it is above the floor: it has no sound to compare. */
    public boolean silent() {
        return active == 0;
    }

    /** Whether it was labelled ideal. */
    public boolean gold() {
        return is(StemClass.IDEAL);
    }

    /** Whether it was labelled flawed. */
    public boolean flawed() {
        return is(StemClass.FLAWED);
    }

    /** Whether its file has one channel: then correlation and width say nothing. */
    public boolean mono() {
        return stem.measurement()
                .filter(measured -> measured.format().channels() == 1)
                .isPresent();
    }

    /** Its instrument, "unknown" where nobody named it. */
    public String instrument() {
        return row().instrument().orElse("unknown");
    }

    /** What its target depends on. */
    public Target.Sound sound() {
        return new Target.Sound(profile, chunks);
    }

    /** What would bring it to a sound of the user's choice: that minus own, level-free. */
    public Correction towards(Profile reference) {
        return Correction.between(reference, profile, mono()).levelFree();
    }

    private boolean is(StemClass stemClass) {
        return row().stemClass().filter(stemClass::equals).isPresent();
    }
}
