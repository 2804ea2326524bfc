package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;

class LabelEditTest {
    private static final StemRow ROW = StemRow.builder("kick.wav")
            .song("one")
            .instrument("kick")
            .note("too long")
            .build();

    @Test
    void a_flaw_makes_a_stem_flawed_and_the_same_key_takes_it_back() {
        StemRow muddy = LabelEdit.flaw("muddy_200hz").apply(ROW);
        assertEquals(Optional.of(StemClass.FLAWED), muddy.stemClass());
        StemRow both = LabelEdit.flaw("boxy").apply(muddy);
        assertEquals(List.of("muddy_200hz", "boxy"), both.flawTypes());
        assertEquals(List.of("boxy"), LabelEdit.flaw("muddy_200hz").apply(both).flawTypes());
    }

    @Test
    void ideal_means_without_flaws_and_all_else_stays() {
        StemRow flawed = LabelEdit.regionFlaw(new TimeSpan(1, 2), "boxy").apply(ROW);
        StemRow ideal = LabelEdit.ideal().apply(flawed);
        assertEquals(ROW.toBuilder().stemClass(StemClass.IDEAL).build(), ideal);
    }

    @Test
    void a_region_takes_several_flaws_and_goes_with_its_last() {
        TimeSpan span = new TimeSpan(0.5, 1.25);
        StemRow one = LabelEdit.regionFlaw(span, "boxy").apply(ROW);
        StemRow two = LabelEdit.regionFlaw(span, "harsh").apply(one);
        assertEquals(List.of(new Region(0.5, 1.25, List.of("boxy", "harsh"))), two.regions());
        assertEquals(List.of("boxy", "harsh"), two.flawTypes());
        StemRow none = LabelEdit.regionFlaw(span, "boxy")
                .apply(LabelEdit.regionFlaw(span, "harsh").apply(two));
        assertTrue(none.regions().isEmpty());
    }

    @Test
    void taking_a_flaw_away_takes_its_regions_away() {
        StemRow row = LabelEdit.regionFlaw(new TimeSpan(2, 3), "harsh")
                .apply(LabelEdit.regionFlaw(new TimeSpan(0, 1), "boxy").apply(ROW));
        StemRow left = LabelEdit.flaw("boxy").apply(row);
        assertEquals(List.of(new Region(2, 3, List.of("harsh"))), left.regions());
    }

    @Test
    void regions_stay_in_the_order_of_time() {
        StemRow row = LabelEdit.regionFlaw(new TimeSpan(0, 1), "boxy")
                .apply(LabelEdit.regionFlaw(new TimeSpan(2, 3), "boxy").apply(ROW));
        assertEquals(0, row.regions().get(0).startS());
    }

    @Test
    void without_a_class_there_is_no_flaw_either() {
        StemRow row = LabelEdit.unlabelled().apply(LabelEdit.flaw("boxy").apply(ROW));
        assertEquals(ROW, row);
    }
}
