package org.mixingmentor.visualization.internal.compared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.comparison.StemSummaries;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.fingerprint.FileFingerprints;

/**
 * A sound of the user's own that takes the place of gold.
 *
 * @param name of its file
 * @param summary of its fingerprints
 */
public record ReferenceSound(String name, StemSummary summary) {
    /** Fingerprints a file of any length. */
    public static ReferenceSound read(AudioFiles files, Path file) throws IOException {
        FileFingerprints.Reading reading = new FileFingerprints(files, 1).read(file);
        String name = String.valueOf(file.getFileName());
        StemRow row = StemRow.builder(name).build();
        CataloguedStem stem = new CataloguedStem(row, "", Optional.of(reading.measurement()), StemStatus.OK, "");
        return new ReferenceSound(name, StemSummaries.of(stem, reading.fingerprints()));
    }
}
