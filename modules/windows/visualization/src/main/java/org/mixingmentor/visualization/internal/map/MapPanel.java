package org.mixingmentor.visualization.internal.map;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.Projection;
import org.mixingmentor.comparison.StemSpace;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.visualization.internal.compared.ComparedStems;
import org.mixingmentor.visualization.internal.compared.ViewAnswers;
import org.mixingmentor.visualization.internal.compared.ViewKeys;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.Playback;
import org.mixingmentor.workbench.WhileShown;

/** The map of all stems, what its colours say, and the stems most like the selected one. */
public final class MapPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SIMILAR = 8;

    private final transient ComparedStems compared;
    private final transient Playback playback;
    private final transient ViewAnswers similar = new ViewAnswers("Similar stems", words -> {}, this::say);
    private final StemMap map = new StemMap();
    private final JComboBox<MapColouring.By> by = new JComboBox<>(MapColouring.By.values());
    private final JCheckBox hear = new JCheckBox("Hear under the pointer");
    private final JLabel readout = new JLabel(" ");
    private transient Optional<HoverPlayer> player = Optional.empty();
    private final transient ViewAnswers answers = new ViewAnswers("Map", this::say, this::say);
    private transient List<?> shownStems = List.of();

    /** What one question gives. */
    private record ColouredMap(Projection projection, MapColouring colouring, Map<String, List<Finding>> findings) {}

    private transient Map<String, List<Finding>> findings = Map.of();

    /** @param playback falls silent while the stem under the pointer is heard */
    public MapPanel(ComparedStems compared, Playback playback) {
        super(new BorderLayout());
        this.compared = compared;
        this.playback = playback;
        map.setName("stem-map");
        by.setName("map-colour");
        by.addActionListener(event -> ask());
        JButton like = new JButton("Select Similar");
        like.setToolTipText("Select the " + SIMILAR + " stems most like the selected one (Ctrl+M)");
        like.addActionListener(event -> selectSimilar());
        JButton fit = new JButton("Show All");
        fit.setToolTipText("Bring every stem into view (Home)");
        fit.addActionListener(event -> map.fit());
        hear.setName("map-hear");
        hear.setToolTipText("Play the stem that the pointer rests on; the selection stays (Ctrl+H)");
        hear.addActionListener(event -> quiet());
        JPanel tools = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 4));
        tools.add(new JLabel("Colour by"));
        tools.add(by);
        tools.add(like);
        tools.add(fit);
        tools.add(hear);
        readout.setFont(Look.font(1.1f));
        readout.setBorder(BorderFactory.createEmptyBorder(4, 12, 6, 12));
        readout.setName("map-readout");
        add(tools, BorderLayout.NORTH);
        add(map, BorderLayout.CENTER);
        add(readout, BorderLayout.SOUTH);
        map.onHover(this::point);
        map.onChoice(compared::select);
        ViewKeys.on(this, "similar", ViewKeys.ctrl(KeyEvent.VK_M), this::selectSimilar);
        ViewKeys.on(this, "hear", ViewKeys.ctrl(KeyEvent.VK_H), hear::doClick);
        ViewKeys.on(this, "stop", KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::stop);
        addHierarchyListener(event -> quiet());
        name(OptionalInt.empty());
        compared.onChange(new WhileShown(this, this::refresh)::changed);
    }

    private void refresh() {
        List<?> stems = compared.stems();
        map.mark(compared.compared());
        if (stems != shownStems) {
            shownStems = stems;
            ask();
        }
    }

    private void ask() {
        Optional<OpenDataset> open = compared.dataset();
        MapColouring.By colour = (MapColouring.By) by.getSelectedItem();
        answers.ask(progress -> answer(open, colour, progress), this::show);
    }

    private ColouredMap answer(Optional<OpenDataset> open, MapColouring.By colour, Progress progress)
            throws IOException {
        if (open.isEmpty()) {
            Projection nothing = StemSpace.of(List.of()).project();
            return new ColouredMap(nothing, MapColouring.of(List.of(), colour, Map.of()), Map.of());
        }
        Projection projection = compared.space(open.get(), progress).project();
        Map<String, List<Finding>> found = colour == MapColouring.By.SUSPICION
                ? open.get().suspects(progress).findings()
                : Map.of();
        return new ColouredMap(projection, MapColouring.of(projection.stems(), colour, found), found);
    }

    private void show(ColouredMap answer) {
        findings = answer.findings();
        map.show(answer.projection(), answer.colouring());
        map.mark(compared.compared());
        name(OptionalInt.empty());
    }

    /** Waiting for suspects can take longer than a person has. */
    private void stop() {
        if (answers.waiting()) {
            answers.forget("Stopped. Choose a colour, or press F5, to go on.");
            by.setSelectedItem(MapColouring.By.CLASS);
        }
    }

    private void quiet() {
        if (!hear.isSelected() || !isShowing()) {
            player.ifPresent(HoverPlayer::stop);
        }
    }

    private void point(OptionalInt place) {
        name(place);
        Optional<OpenDataset> open = compared.dataset();
        if (!hear.isSelected() || open.isEmpty()) {
            return;
        }
        if (player.isEmpty()) {
            player = Optional.of(new HoverPlayer(compared.audio(), playback));
        }
        if (place.isEmpty()) {
            player.get().stop();
        } else {
            StemSummary stem = map.projection().stems().get(place.getAsInt());
            player.get().hear(stem.stem(), open.get().dataset().audio(stem.fileName()));
        }
    }

    private void name(OptionalInt place) {
        List<StemSummary> stems = map.projection().stems();
        if (place.isEmpty()) {
            readout.setText(MapReadout.nothing(stems.size()));
            return;
        }
        StemSummary stem = stems.get(place.getAsInt());
        readout.setText(MapReadout.of(stem, findings.getOrDefault(stem.fileName(), List.of())));
    }

    private void say(String sentence) {
        readout.setText(sentence);
    }

    private void selectSimilar() {
        Optional<OpenDataset> open = compared.dataset();
        List<String> selected = compared.selected();
        if (open.isEmpty() || selected.isEmpty()) {
            readout.setText("Select one stem first.");
            return;
        }
        String lead = selected.get(0);
        similar.ask(progress -> compared.space(open.get(), progress).nearest(lead, SIMILAR), near -> {
            List<String> names = new ArrayList<>(List.of(lead));
            near.forEach(neighbour -> names.add(neighbour.stem().fileName()));
            compared.select(names);
        });
    }
}
