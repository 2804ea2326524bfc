package org.mixingmentor.curation.internal.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class MeasuredTest {
    private static CataloguedStem stem(double lufs, int channels, long frames) {
        Loudness loudness = new Loudness(
                OptionalDouble.of(lufs),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(-1));
        SourceFormat format = new SourceFormat("WAV 24-bit", 48_000, channels, frames);
        StemMeasurement measurement = new StemMeasurement(format, frames, loudness, 0.5, 0, 0);
        return new CataloguedStem(StemRow.builder("a.wav").build(), "", Optional.of(measurement), StemStatus.OK, "");
    }

    private static String text(String name, CataloguedStem... stems) {
        return Measured.of(List.of(stems)).stream()
                .filter(each -> each.name().equals(name))
                .map(Measured::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void of_one_stem_each_value_is_read_out_with_its_unit() {
        CataloguedStem stem = stem(-18.04, 2, 120_000);
        assertEquals("-18.0 LUFS", text("Loudness", stem));
        assertEquals("2.50 s", text("Length", stem));
        assertEquals("WAV 24-bit", text("Format", stem));
    }

    @Test
    void of_several_the_range_and_the_median_are_read_out_where_they_differ() {
        CataloguedStem[] stems = {stem(-30, 2, 48_000), stem(-18, 2, 48_000), stem(-12, 1, 48_000)};
        assertEquals("-30.0 to -12.0 LUFS, median -18.0", text("Loudness", stems));
        assertEquals("1.00 s", text("Length", stems));
        assertEquals("1 to 2", text("Channels", stems));
    }

    @Test
    void what_was_not_read_yet_is_not_measured() {
        CataloguedStem unread =
                new CataloguedStem(StemRow.builder("a.wav").build(), "", Optional.empty(), StemStatus.NOT_SCANNED, "");
        assertEquals(List.of(), Measured.of(List.of(unread)));
        assertEquals("-18.0 LUFS", text("Loudness", unread, stem(-18, 2, 480)));
    }
}
