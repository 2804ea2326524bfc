package org.mixingmentor.curation.internal.filter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mixingmentor.curation.internal.list.FilterText;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;

/** Which lines the facets have: fields folded or not, values cut short or not, and what a click on a line does. */
final class FacetLines {
    private static final int FIRST_VALUES = 12;
    private static final int MOST_VALUES = 400;

    private final StemList list;
    private final Set<StemField> folded =
            EnumSet.of(StemField.SONG, StemField.FORMAT, StemField.RATE, StemField.CHANNELS);
    private final Set<StemField> unabridged = EnumSet.noneOf(StemField.class);

    FacetLines(StemList list) {
        this.list = list;
    }

    /** All, from top to bottom; of fields that no stem has, nothing. */
    List<FacetRow> rows() {
        List<FacetRow> rows = new ArrayList<>();
        for (StemField field : Facets.FIELDS) {
            List<Facets.Count> counts = list.facets().all().counts().getOrDefault(field, List.of());
            if (!counts.isEmpty()) {
                rows.add(new FacetRow.Heading(field, folded.contains(field)));
                if (field == StemField.SUSPECT && nobodyLooked()) {
                    rows.add(new FacetRow.Look(field));
                } else if (!folded.contains(field)) {
                    addValues(rows, field, counts);
                }
            }
        }
        return rows;
    }

    /** Does what a click on a line means; {@link #rows} are others then, at once or when the list has changed. */
    void toggle(FacetRow row) {
        if (row instanceof FacetRow.Heading heading) {
            if (!folded.remove(heading.field())) {
                folded.add(heading.field());
            }
        } else if (row instanceof FacetRow.More more) {
            unabridged.add(more.field());
        } else if (row instanceof FacetRow.Look) {
            list.open().ifPresent(open -> open.lookForSuspects(() -> {}));
        } else if (row instanceof FacetRow.Value value) {
            list.setFilter(FilterText.toggled(list.filterText(), value.field(), value.value()));
        }
    }

    private boolean nobodyLooked() {
        return list.open().map(open -> open.suspects().isEmpty()).orElse(true);
    }

    private void addValues(List<FacetRow> rows, StemField field, List<Facets.Count> counts) {
        Map<String, Integer> shown = new HashMap<>();
        list.facets()
                .shown()
                .counts()
                .getOrDefault(field, List.of())
                .forEach(count -> shown.put(count.value(), count.stems()));
        int most = counts.stream()
                .filter(count -> !count.value().equals(StemField.NONE))
                .mapToInt(Facets.Count::stems)
                .max()
                .orElse(1);
        int limit = unabridged.contains(field) ? MOST_VALUES : FIRST_VALUES;
        for (Facets.Count count : counts.subList(0, Math.min(limit, counts.size()))) {
            boolean active = FilterText.has(list.filterText(), field, count.value());
            rows.add(new FacetRow.Value(
                    field, count.value(), shown.getOrDefault(count.value(), 0), count.stems(), most, active));
        }
        if (counts.size() > limit) {
            rows.add(new FacetRow.More(field, counts.size() - limit));
        }
    }
}
