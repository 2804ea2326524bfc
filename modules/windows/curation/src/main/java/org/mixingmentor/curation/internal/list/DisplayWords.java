package org.mixingmentor.curation.internal.list;

import java.util.Locale;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemStatus;

/** How people say what the dataset has tokens for. */
public final class DisplayWords {
    private DisplayWords() {}

    /** "ok", "missing", "unreadable", "not scanned". */
    public static String of(StemStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What is the matter with a stem's file; empty where nothing is. */
    public static String problem(CataloguedStem stem) {
        return stem.status() == StemStatus.MISSING
                ? "The file is missing; the labels are kept. Edit, Relocate Missing Files says where it is now."
                : stem.problem();
    }

    /** How many of all are shown: "1 stem", "12 of 240 stems". */
    public static String shown(int shown, int all) {
        return shown == all ? stems(all) : String.format(Locale.ROOT, "%,d of %s", shown, stems(all));
    }

    /** "1 stem", "240 stems", "200,000 stems". */
    public static String stems(int count) {
        return String.format(Locale.ROOT, count == 1 ? "%,d stem" : "%,d stems", count);
    }
}
