package fr.passerelle.training.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A long list in pages.
 *
 * @param current the page shown, from 1
 * @param count how many there are, at least 1
 * @param size what fits on one
 * @param address where the list is; a page is its address with {@code page=}
 */
public record Pages(int current, int count, int size, String address) {

  private static final int ROWS = 50;

  /**
   * @param asked the page asked for; any other value shows the nearest page, or the first
   */
  static Pages of(int rows, String asked, String address) {
    int count = Math.max(1, (rows + ROWS - 1) / ROWS);
    return new Pages(Math.min(number(asked), count), count, ROWS, address);
  }

  /** The page somebody asks for, at least 1. */
  static int number(String asked) {
    return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
  }

  /** How many rows come before this page. */
  int before() {
    return (current - 1) * size;
  }

  /** Which row of all is the first one shown, from 1. */
  public int first() {
    return before() + 1;
  }

  /** The pages to offer: the first, the last, and those around this one; 0 stands for a gap. */
  public List<Integer> offered() {
    List<Integer> offered = new ArrayList<>();
    int last = 0;
    for (int page : IntStream.rangeClosed(1, count).filter(this::isNear).toArray()) {
      if (page > last + 1) {
        offered.add(0);
      }
      offered.add(page);
      last = page;
    }
    return offered;
  }

  private boolean isNear(int page) {
    return page == 1 || page == count || Math.abs(page - current) <= 2;
  }

  /** Where a page is. */
  public String to(int page) {
    return page == 1 ? address : address + (address.contains("?") ? "&" : "?") + "page=" + page;
  }

  public boolean isFirst() {
    return current == 1;
  }

  public boolean isLast() {
    return current == count;
  }
}
