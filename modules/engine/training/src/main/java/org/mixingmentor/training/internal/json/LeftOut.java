package org.mixingmentor.training.internal.json;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.mixingmentor.training.CurvePoint;
import org.mixingmentor.training.Intervals;
import org.mixingmentor.training.Scores;
import org.mixingmentor.training.TrainingFacts;

/** Puts in what earlier versions left out. */
final class LeftOut implements TypeAdapterFactory {
    private static final Map<Class<?>, String> FIELDS = Map.of(
            Scores.class,
            "{'mae_db':null, 'mae_db_by_band':[], 'sign_agreement':null, 'hit_rate':null,"
                    + " 'false_correction_db':null,'abstained':null, 'f1':{}, 'flaws':{}, 'baselines':{},"
                    + " 'by_instrument':{}, 'targets':{}, 'regression':{}, 'intervals_95':{}}",
            Scores.Regression.class,
            "{'rmse_db':null, 'r2':null, 'mae_db':null}",
            Scores.FlawScore.class,
            "{'precision':null, 'recall':null}",
            Scores.Baseline.class,
            "{'mae_db':null, 'mae_db_by_band':[], 'sign_agreement':null, 'hit_rate':null, 'false_correction_db':null,"
                    + "'f1':{}, 'intervals_95':{}}",
            Intervals.class,
            "{'mae_db':[null, null, 0], 'mae_db_by_band':[], 'sign_agreement':[null, null, 0], 'hit_rate':[null, null,"
                    + " 0],'false_correction_db':[null, null, 0], 'macro_f1':[null, null, 0], 'f1':{}}",
            CurvePoint.class,
            "{'training_loss':null, 'validation_loss':null, 'validation_mae_db':null}",
            TrainingFacts.class,
            "{'held_out_spreads_db':[]}");

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!FIELDS.containsKey(type.getRawType())) {
            return null;
        }
        TypeAdapter<T> whole = gson.getDelegateAdapter(this, type);
        Map<String, JsonElement> fields = JsonParser.parseString(FIELDS.get(type.getRawType()))
                .getAsJsonObject()
                .asMap();
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                whole.write(out, value);
            }

            @Override
            public T read(JsonReader in) throws IOException {
                JsonObject read = JsonParser.parseReader(in).getAsJsonObject();
                fields.forEach(read.asMap()::putIfAbsent);
                return whole.fromJsonTree(read);
            }
        };
    }
}
