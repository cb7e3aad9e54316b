"""*Cập nhật từ tệp*: data editions and new programs from signed files, without internet."""
