package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams are easy to read: nothing is missing, nothing crosses, and nothing covers anything else. */
class DiagramsTest {

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementAndEveryFlowIsDrawn(Model model) {
        Diagram diagram = new Diagram(model);

        assertThat(diagram.shapes.keySet()).containsExactlyInAnyOrderElementsOf(ids(model, FlowNode.class));
        assertThat(diagram.flows.keySet()).containsExactlyInAnyOrderElementsOf(ids(model, SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyFlowBeginsAtTheEdgeOfItsSourceAndEndsAtTheEdgeOfItsTarget(Model model) {
        Diagram diagram = new Diagram(model);

        diagram.flows.forEach((flow, pieces) -> {
            Point2D first = pieces.get(0).line().getP1();
            Point2D last = pieces.get(pieces.size() - 1).line().getP2();
            assertThat(isOnEdge(first, diagram.source(flow)))
                    .as("start of " + flow)
                    .isTrue();
            assertThat(isOnEdge(last, diagram.target(flow)))
                    .as("end of " + flow)
                    .isTrue();
            assertThat(pieces)
                    .allSatisfy(piece ->
                            assertThat(isStraight(piece.line())).as(flow).isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoFlowsCross(Model model) {
        List<Diagram.Piece> pieces = new Diagram(model).pieces();
        List<String> crossings = new ArrayList<>();
        for (int one = 0; one < pieces.size(); one++) {
            for (int other = one + 1; other < pieces.size(); other++) {
                Diagram.Piece a = pieces.get(one);
                Diagram.Piece b = pieces.get(other);
                if (!a.flow().equals(b.flow()) && a.line().intersectsLine(b.line())) {
                    crossings.add(a.flow() + " and " + b.flow());
                }
            }
        }
        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noFlowRunsThroughAnElement(Model model) {
        Diagram diagram = new Diagram(model);
        List<String> found = new ArrayList<>();
        diagram.solidShapes().forEach((element, area) -> diagram.pieces().stream()
                .filter(piece -> !diagram.isEndOf(element, piece.flow()))
                .filter(piece -> piece.line().intersects(area))
                .forEach(piece -> found.add(piece.flow() + " through " + element)));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noElementCoversAnother(Model model) {
        Diagram diagram = new Diagram(model);
        List<String> found = new ArrayList<>();
        diagram.solidShapes().forEach((one, area) -> diagram.solidShapes().forEach((other, its) -> {
            boolean sits = diagram.carries(one, other) || diagram.carries(other, one);
            if (one.compareTo(other) < 0 && !sits && area.intersects(its)) {
                found.add(one + " upon " + other);
            }
        }));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLabelCoversALineAnElementOrAnotherLabel(Model model) {
        Diagram diagram = new Diagram(model);
        List<String> found = new ArrayList<>();
        diagram.labels.forEach((labelled, label) -> {
            diagram.pieces().stream()
                    .filter(piece -> piece.line().intersects(label))
                    .forEach(piece -> found.add("label of " + labelled + " upon " + piece.flow()));
            diagram.outlines().forEach((element, outline) -> {
                if (outline.intersects(label)) {
                    found.add("label of " + labelled + " upon " + element);
                }
            });
            diagram.labels.forEach((other, its) -> {
                if (labelled.compareTo(other) < 0 && label.intersects(its)) {
                    found.add("label of " + labelled + " upon that of " + other);
                }
            });
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theMainRowRunsFromLeftToRight(Model model) {
        Diagram diagram = new Diagram(model);
        double row = diagram.shapes.get(start(model)).getCenterY();

        for (Map.Entry<String, List<Diagram.Piece>> flow : diagram.flows.entrySet()) {
            boolean onRow = flow.getValue().stream()
                    .allMatch(
                            piece -> piece.line().getY1() == row && piece.line().getY2() == row);
            if (onRow) {
                assertThat(flow.getValue())
                        .as(flow.getKey())
                        .allMatch(piece -> piece.line().getX1() < piece.line().getX2());
            }
        }
    }

    private static String start(Model model) {
        return model.each(StartEvent.class).stream()
                .filter(event -> !(event.getParentElement() instanceof SubProcess))
                .map(BaseElement::getId)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Model model, Class<? extends BaseElement> type) {
        return model.each(type).stream().map(BaseElement::getId).toList();
    }

    private static boolean isStraight(Line2D line) {
        return line.getX1() == line.getX2() || line.getY1() == line.getY2();
    }

    private static boolean isOnEdge(Point2D point, Rectangle2D area) {
        boolean withinX = point.getX() >= area.getMinX() && point.getX() <= area.getMaxX();
        boolean withinY = point.getY() >= area.getMinY() && point.getY() <= area.getMaxY();
        boolean onX = point.getX() == area.getMinX() || point.getX() == area.getMaxX();
        boolean onY = point.getY() == area.getMinY() || point.getY() == area.getMaxY();
        return withinX && withinY && (onX || onY);
    }
}
