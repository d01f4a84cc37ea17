-- Which draw of a bank a try asks: a try of what was wrong asks those of the try before it.

alter table training_quiz_try add column draw_number integer;
