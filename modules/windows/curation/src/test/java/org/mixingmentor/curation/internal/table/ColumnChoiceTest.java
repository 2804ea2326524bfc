package org.mixingmentor.curation.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.prefs.AbstractPreferences;
import javax.swing.AbstractButton;
import javax.swing.table.DefaultTableColumnModel;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.curation.internal.list.StemColumn;

class ColumnChoiceTest extends OpenStems {
    private final Kept kept = new Kept();
    private final DefaultTableColumnModel columns = new DefaultTableColumnModel();

    private ColumnChoice choice() {
        return onEventThread(() -> new ColumnChoice(columns, kept));
    }

    private List<Object> inTable() {
        return onEventThread(() -> Collections.list(columns.getColumns()).stream()
                .map(column -> column.getIdentifier())
                .toList());
    }

    private static void click(ColumnChoice choice, String item) {
        onEventThread(() -> {
            AbstractButton button = Arrays.stream(choice.menu().getComponents())
                    .filter(AbstractButton.class::isInstance)
                    .map(AbstractButton.class::cast)
                    .filter(each -> each.getText().equals(item))
                    .findFirst()
                    .orElseThrow();
            button.doClick(0);
            return button;
        });
    }

    @Test
    void a_column_is_shown_at_its_place_hidden_and_remembered_for_the_next_time() {
        ColumnChoice choice = choice();
        click(choice, "Note");
        click(choice, "Song");
        List<Object> now = inTable();
        assertEquals(StemColumn.NOTE, now.get(now.size() - 1));
        assertFalse(now.contains(StemColumn.SONG));
        click(choice, "Song");
        assertEquals(inTable().indexOf(StemColumn.FLAWS) + 1, inTable().indexOf(StemColumn.SONG));
        until(() -> ColumnLayout.of(kept.get("columns", "")).columns().stream()
                .map(ColumnLayout.Shown::column)
                .toList()
                .equals(columnsNow()));
    }

    private List<Object> columnsNow() {
        return Collections.list(columns.getColumns()).stream()
                .map(column -> column.getIdentifier())
                .toList();
    }

    @Test
    void the_column_of_reasons_comes_second_and_goes_by_itself() {
        ColumnChoice choice = choice();
        onEventThread(() -> {
            choice.showWhy(true);
            choice.showWhy(true);
            return choice;
        });
        assertEquals(1, inTable().indexOf(StemColumn.WHY));
        click(choice, "As at first");
        assertTrue(inTable().contains(StemColumn.WHY), "as long as something is asked for");
        onEventThread(() -> {
            choice.showWhy(false);
            return choice;
        });
        assertFalse(inTable().contains(StemColumn.WHY));
        assertEquals(ColumnLayout.standard().columns().size(), inTable().size());
    }

    @Test
    void what_was_remembered_is_shown_again_as_wide() {
        kept.put("columns", "SONG:77,NAME:300");
        choice();
        assertEquals(List.of(StemColumn.SONG, StemColumn.NAME), inTable());
        assertEquals(77, columns.getColumn(0).getWidth());
    }

    /** Preferences that are kept in memory. */
    private static final class Kept extends AbstractPreferences {
        private final ConcurrentHashMap<String, String> values = new ConcurrentHashMap<>();

        Kept() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            values.put(key, Objects.requireNonNull(value));
        }

        @Override
        protected String getSpi(String key) {
            return values.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return values.keySet().toArray(new String[0]);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Kept();
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }
}
