package org.mixingmentor.curation.internal.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

/** Stems to sort and filter. */
final class SortableStems {
    private SortableStems() {}

    static CataloguedStem of(String name, String instrument) {
        return new CataloguedStem(
                StemRow.builder(name).instrument(instrument).song("song").build(),
                "",
                Optional.empty(),
                StemStatus.NOT_SCANNED,
                "");
    }

    static CataloguedStem loud(String name, double lufs) {
        Loudness loudness = new Loudness(
                OptionalDouble.of(lufs),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(-1));
        StemMeasurement measurement =
                new StemMeasurement(new SourceFormat("WAV 24-bit", 48_000, 2, 480), 480, loudness, 0.5, 0, 0);
        return new CataloguedStem(
                StemRow.builder(name).song("song").build(), "", Optional.of(measurement), StemStatus.OK, "");
    }

    /** The names of stems, one after the other. */
    static String names(List<CataloguedStem> stems, int[] places) {
        return String.join(
                "",
                Arrays.stream(places)
                        .mapToObj(stems::get)
                        .map(CataloguedStem::fileName)
                        .toList());
    }
}
