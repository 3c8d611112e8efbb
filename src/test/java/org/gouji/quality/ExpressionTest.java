package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
  private static final Expression.Scope SCOPE =
      new Expression.Scope() {
        private final Random random = new Random(1);

        @Override
        public Optional<BigDecimal> value(String name) {
          Map<String, Integer> values = Map.of("a", 6, "b.c", 3, "none", 0);
          return Optional.ofNullable(values.get(name)).map(BigDecimal::valueOf);
        }

        @Override
        public Random random() {
          return random;
        }
      };

  @ParameterizedTest
  @CsvSource({
    "a+b.c*2, 12",
    "(a+b.c)*2, 18",
    "a-b.c-1, 2",
    "a/b.c, 2",
    "a=6, 1",
    "a>6, 0",
    "a>=6 and b.c<4, 1",
    "a>=6 and b.c>4, 0",
    "(a>9)+(b.c>2)>0, 1"
  })
  void expression_hasValue(String text, BigDecimal value) {
    assertThat(Expression.find(text, SCOPE).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing+1", "a/none", "any(5,4)"})
  void whatTheReportCannotGive_isEmpty(String text) {
    assertThat(Expression.find(text, SCOPE)).isEmpty();
  }

  @Test
  void chance_staysWithinItsBounds() {
    for (int i = 0; i < 200; i++) {
      assertThat(Expression.find("any(3,5)", SCOPE).orElseThrow().intValue()).isBetween(3, 5);
      assertThat(Expression.find("part(a*10,20,50)", SCOPE).orElseThrow().intValue())
          .isBetween(12, 30);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a+", "(a", "a)", "nothing(a)"})
  void whatIsNoExpression_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Expression.evaluate(text, SCOPE));
  }
}
