package org.mixingmentor.curation.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.curation.internal.list.StemColumn;
import org.mixingmentor.curation.internal.list.TableRows;

class StemTableModelTest extends OpenStems {
    private final StemTableModel model = new StemTableModel();
    private final List<TableModelEvent> events = new ArrayList<>();

    @BeforeEach
    void listen() {
        model.addTableModelListener(events::add);
    }

    private TableRows rows() {
        return onEventThread(list::rows);
    }

    @Test
    void each_cell_of_a_row_is_its_stem_and_each_column_has_a_name() {
        model.show(rows());
        assertEquals(4, model.getRowCount());
        assertEquals(StemColumn.ALL.size(), model.getColumnCount());
        for (int column = 0; column < model.getColumnCount(); column++) {
            assertSame(rows().stem(2), model.getValueAt(2, column));
            assertEquals(StemColumn.ALL.get(column).title(), model.getColumnName(column));
        }
    }

    @Test
    void as_many_rows_as_before_are_painted_anew_and_other_ones_are_laid_out_anew() throws Exception {
        model.show(rows());
        assertEquals(Integer.MAX_VALUE, events.get(0).getLastRow(), "all of it is another");
        edit(row(KICK).toBuilder().note("boomy"));
        until(() -> list.rows().stem(1).row().note().equals("boomy"));
        model.show(rows());
        assertEquals(TableModelEvent.UPDATE, events.get(1).getType());
        assertEquals(3, events.get(1).getLastRow());
        filter("kick", 1);
        model.show(rows());
        assertEquals(Integer.MAX_VALUE, events.get(2).getLastRow());
        assertEquals(1, model.getRowCount());
    }
}
