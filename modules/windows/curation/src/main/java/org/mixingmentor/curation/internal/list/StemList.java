package org.mixingmentor.curation.internal.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.event.ChangeListener;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.StemField;
import org.mixingmentor.dataset.filter.FilterException;
import org.mixingmentor.dataset.filter.StemFilter;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Session;
import org.openide.util.ChangeSupport;

/**
 * The stems of the open dataset as the role shows them: filtered, sorted, counted. The event thread alone asks and is
 * told; what takes time is computed elsewhere.
 */
public final class StemList {
    private final LatestOnlyTask rowsAnswer = new LatestOnlyTask("Rows of the table");
    private final LatestOnlyTask facetsAnswer = new LatestOnlyTask("Facets");
    private final ChangeSupport rowsChanged = new ChangeSupport(this);
    private final ChangeSupport facetsChanged = new ChangeSupport(this);
    private final ChangeSupport filterChanged = new ChangeSupport(this);
    private final OpenDataset.Listener datasetListener = this::stemsChanged;

    private Optional<OpenDataset> open = Optional.empty();
    private TableRows rows = TableRows.NONE;
    private Tally facets = Tally.NONE;
    private StemFilter filter = StemFilter.ALL;
    private String filterText = "";
    private String complaint = "";
    private RowOrder order = RowOrder.BY_NAME;
    private Optional<Shortlist> shortlist = Optional.empty();
    private boolean namesMayDiffer = true;

    /** The list of a session's dataset. On the event thread. */
    public StemList(Session session) {
        session.onChange(OpenDataset.class, this::show);
        show(session.dataset());
    }

    /** How often values occur among all stems, and among those that are shown. */
    public record Tally(Facets all, Facets shown) {
        /** Nothing was counted. */
        public static final Tally NONE = new Tally(Facets.of(List.of()), Facets.of(List.of()));
    }

    private void show(Optional<OpenDataset> next) {
        if (next.equals(open)) {
            return;
        }
        open.ifPresent(last -> last.removeListener(datasetListener));
        open = next;
        next.ifPresent(dataset -> dataset.addListener(datasetListener));
        shortlist = Optional.empty();
        namesMayDiffer = true;
        rows = TableRows.NONE;
        facets = Tally.NONE;
        setFilter("");
        refresh();
        rowsChanged.fireChange();
        facetsChanged.fireChange();
    }

    private void stemsChanged(Set<String> fileNames) {
        if (open.isEmpty()) {
            return;
        }
        if (fileNames.isEmpty()) {
            namesMayDiffer = true;
            filterChanged.fireChange();
        } else if (!namesMayDiffer) {
            rows = rows.with(open.get().stems());
            rowsChanged.fireChange();
        }
        refresh();
    }

    /** Computes the rows anew. */
    private void refresh() {
        // Counting what nobody sees any more would take the processor from finding what they want to see.
        facetsAnswer.forget();
        List<CataloguedStem> stems = open.map(OpenDataset::stems).orElse(List.of());
        TableRows last = rows;
        boolean sameNames = !namesMayDiffer && stems.size() == last.total();
        StemFilter by = filter;
        Optional<Shortlist> among = shortlist;
        RowOrder in = order;
        rowsAnswer.ask(
                outdated -> TableRows.of(stems, last, sameNames, by, among, in, outdated),
                this::show,
                sentence -> complain(sentence));
    }

    private void show(TableRows next) {
        namesMayDiffer = false;
        rows = next;
        rowsChanged.fireChange();
        Tally last = facets;
        Optional<OpenDataset> counted = open;
        facetsAnswer.ask(
                outdated -> {
                    Facets ofAll = counted.map(OpenDataset::facets).orElse(Tally.NONE.all());
                    return new Tally(ofAll, next.count() == next.total() ? ofAll : Facets.of(next.shown(), outdated));
                },
                tally -> {
                    facets = tally;
                    if (!tally.equals(last)) {
                        facetsChanged.fireChange();
                    }
                },
                this::complain);
    }

    private void complain(String sentence) {
        complaint = sentence;
        filterChanged.fireChange();
    }

    /** Shows only the stems that pass a filter line; one that cannot be read changes nothing but the complaint. */
    public void setFilter(String text) {
        filterText = text;
        try {
            filter = StemFilter.parse(text);
            complaint = "";
            refresh();
        } catch (FilterException e) {
            complaint = e.getMessage();
        }
        filterChanged.fireChange();
    }

    /** Sorts the rows. */
    public void setOrder(RowOrder next) {
        if (!next.equals(order)) {
            order = next;
            refresh();
            filterChanged.fireChange();
        }
    }

    /** Shows only stems of a list, in its order; empty = all of the dataset again. */
    public void setShortlist(Optional<Shortlist> next) {
        shortlist = next;
        order = next.isPresent() ? new RowOrder(StemColumn.WHY, false) : RowOrder.BY_NAME;
        refresh();
        filterChanged.fireChange();
    }

    public Optional<OpenDataset> open() {
        return open;
    }

    public TableRows rows() {
        return rows;
    }

    public Tally facets() {
        return facets;
    }

    public String filterText() {
        return filterText;
    }

    /** A sentence why the filter line cannot be understood; empty where it can. */
    public String complaint() {
        return complaint;
    }

    /** A sentence on what the filter line needs to find anything; empty where it needs nothing. */
    public String advice() {
        boolean nobodyLooked = open.isPresent() && open.get().suspects().isEmpty();
        return nobodyLooked && FilterText.mentions(filterText, StemField.SUSPECT)
                ? "Nobody has looked for suspects in this dataset yet: Tools, Find Suspects (Ctrl+Shift+U)."
                : "";
    }

    public RowOrder order() {
        return order;
    }

    public Optional<Shortlist> shortlist() {
        return shortlist;
    }

    /** Why a stem is on the shortlist; empty where there is none. */
    public String reason(String fileName) {
        return shortlist
                .map(list -> Objects.requireNonNullElse(list.reasons().get(fileName), ""))
                .orElse("");
    }

    /** What was suspected of a stem when somebody last looked, in sentences; empty where nothing was. */
    public String suspicion(String fileName) {
        return open.flatMap(OpenDataset::suspects)
                .map(suspects ->
                        suspects.of(fileName).stream().map(Finding::words).collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** Told when rows came, went, moved or have other values. */
    public void onRows(ChangeListener listener) {
        rowsChanged.addChangeListener(listener);
    }

    /** Told when values were counted anew. */
    public void onFacets(ChangeListener listener) {
        facetsChanged.addChangeListener(listener);
    }

    /** Told when the filter line, its complaint, the order or the shortlist is another. */
    public void onFilter(ChangeListener listener) {
        filterChanged.addChangeListener(listener);
    }
}
