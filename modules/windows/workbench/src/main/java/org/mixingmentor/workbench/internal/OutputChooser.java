package org.mixingmentor.workbench.internal;

import java.awt.Dimension;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.mixingmentor.audio.playback.OutputDevice;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Playback;

/** Where sound comes out: the system's choice, or one of the devices there are. */
final class OutputChooser extends JComboBox<String> {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String SYSTEM = "System output";

    private final transient Playback playback;
    private final transient LatestOnlyTask looking = new LatestOnlyTask("Sound devices");
    private boolean filling;

    OutputChooser(Playback playback) {
        this.playback = playback;
        setFocusable(false);
        setPreferredSize(new Dimension(150, 26));
        setMaximumSize(getPreferredSize());
        setToolTipText("Where sound comes out");
        getAccessibleContext().setAccessibleName("Sound device");
        fill(List.of());
        addActionListener(event -> choose());
        addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
                look();
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {}

            @Override
            public void popupMenuCanceled(PopupMenuEvent event) {}
        });
        look();
    }

    private void look() {
        looking.ask(outdated -> OutputDevice.list(), this::fill, sentence -> {});
    }

    private void fill(List<OutputDevice> devices) {
        List<String> names = new ArrayList<>(List.of(SYSTEM));
        devices.forEach(device -> names.add(device.name()));
        String chosen = playback.device().name();
        if (!chosen.isEmpty() && !names.contains(chosen)) {
            names.add(chosen);
        }
        filling = true;
        setModel(new DefaultComboBoxModel<>(names.toArray(String[]::new)));
        setSelectedItem(chosen.isEmpty() ? SYSTEM : chosen);
        filling = false;
    }

    private void choose() {
        if (!filling && getSelectedItem() instanceof String name) {
            playback.device(name.equals(SYSTEM) ? OutputDevice.SYSTEM_DEFAULT : new OutputDevice(name));
        }
    }
}
