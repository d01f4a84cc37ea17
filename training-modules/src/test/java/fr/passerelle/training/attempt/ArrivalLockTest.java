package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrivalLockTest {

  @Test
  void onePersonsLaunchesMeetAtTheSameRow() {
    assertEquals(ArrivalLock.rowOf(7, "teacher-1"), ArrivalLock.rowOf(7, "teacher-1"));
  }

  @Test
  void everyRowExists() {
    IntStream.range(0, 1000)
        .map(person -> ArrivalLock.rowOf(Long.MAX_VALUE - person, "person-" + person * 7919))
        .forEach(row -> assertTrue(row >= 0 && row < ArrivalLock.ROWS, "row " + row));
  }
}
