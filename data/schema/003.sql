-- Schema 3: lists in and out.

-- What was learned of the columns of lists.

-- People who may be the same.

-- Imports that can be known again, and taken back.

-- Checks where they do the most good.
