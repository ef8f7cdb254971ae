module drain (
  input clk,
  input rst,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [5:0] heads_0_n,
  input [3:0] heads_0_m,
  input [5:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [5:0] heads_0_beats,
  input [3:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input [2:0] heads_0_row_words,
  input [1:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [4:0] heads_0_dim,
  input [3:0] heads_0_x_words,
  input [4:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input row_valid,
  input [71:0] row_acc,
  input row_tag_back,
  input row_tag_row_last,
  input row_tag_head_last,
  input row_tag_slot,
  input [4:0] row_tag_row,
  input [7:0] row_tag_word,
  input word_issued,
  input word_tag_back,
  input word_tag_row_last,
  input word_tag_head_last,
  input word_tag_slot,
  input [4:0] word_tag_row,
  input [7:0] word_tag_word,
  input [19:0] sum,
  input z_req_ready,
  input z_beat_ready,
  input z_out_valid,
  input [16:0] z_out_q,
  input out_ready,
  output sum_pop,
  output row_free,
  output z_req_valid,
  output [19:0] z_divisor,
  output z_beat_valid,
  output [35:0] z_num,
  output z_last,
  output out_valid,
  output [31:0] out_data,
  output [4:0] out_row,
  output [7:0] out_word,
  output out_last,
  output out_slot,
  output back_valid,
  output back_slot,
  output [4:0] back_row,
  output [7:0] back_word,
  output [31:0] back_data,
  output head_done,
  output head_done_slot
);
  wire signed [35:0] row_acc_0 = row_acc[35:0];
  wire signed [35:0] row_acc_1 = row_acc[71:36];
  wire signed [16:0] z_out_q_0 = z_out_q;
  reg request_valid_0;
  reg [19:0] request_data_0;
  reg held;
  reg sums_of_back;
  reg sums_of_head_last;
  reg sums_of_slot;
  reg [4:0] sums_of_row;
  reg [7:0] sums_of_word;
  reg result_busy;
  reg beat_index;
  reg shift_runs;
  reg [5:0] shift_left;
  reg signed [35:0] beat_acc_0;
  reg signed [35:0] beat_acc_1;
  reg result_of_back;
  reg result_of_head_last;
  reg result_of_slot;
  reg [4:0] result_of_row;
  reg [7:0] result_of_word;
  reg below_point;
  reg result_index;
  reg signed [15:0] word_0;
  reg signed [15:0] word_1;
  reg full;
  wire [15:0] round_y;
  wire not_word_tag_back = ~(word_tag_back | heads_0_gemm);
  wire and_word_issued = word_issued & not_word_tag_back;
  wire not_request_valid_0 = ~request_valid_0;
  wire and_word_issued_2 = and_word_issued & not_request_valid_0;
  wire and_request_valid_0 = request_valid_0 & z_req_ready;
  wire and_word_issued_3 = and_word_issued_2 & not_request_valid_0;
  assign sum_pop = and_word_issued & word_tag_row_last;
  wire or_sums_of_back = sums_of_back | heads_0_gemm;
  wire not_beat_index = ~beat_index;
  wire and_held = held & ~(result_busy & not_beat_index);
  wire and_held_2 = and_held & z_beat_ready;
  wire eq_shift_left = shift_left == 6'd0;
  wire and_shift_runs = shift_runs & eq_shift_left;
  wire passes = or_sums_of_back ? and_shift_runs : and_held_2;
  wire [1:0] sum_beat_index = {1'b0, beat_index} + 2'd1;
  assign z_last = sum_beat_index == heads_0_chunks;
  wire and_held_3 = and_held & or_sums_of_back & ~shift_runs;
  wire and_shift_runs_2 = shift_runs & ~eq_shift_left;
  wire signed [34:0] bits_beat_acc_0 = beat_acc_0[35:1];
  assign row_free = passes & z_last;
  wire mux_held = or_sums_of_back ? and_held_3 : passes;
  wire and_held_4 = mux_held & not_beat_index;
  wire or_result_of_back = result_of_back | heads_0_gemm;
  wire [19:0] cat_beat_acc_0 = {20{beat_acc_0[15]}};
  wire signed [15:0] mux_z_out_q_0 = (17'sd32767 < z_out_q_0) ? 16'sd32767 : z_out_q_0[15:0];
  wire signed [15:0] mux_z_out_q_0_2 = (z_out_q_0 < -17'sd32768) ? -16'sd32768 : mux_z_out_q_0;
  wire signed [15:0] mux_round_y = or_result_of_back ? round_y : mux_z_out_q_0_2;
  wire or_shift_runs = (and_shift_runs & or_sums_of_back) | z_out_valid;
  wire gone = full & (result_of_back | out_ready);
  wire [1:0] sum_result_index = {1'b0, result_index} + 2'd1;
  wire eq_result_index = sum_result_index == heads_0_chunks;
  wire and_shift_runs_3 = or_shift_runs & ~result_index;
  assign out_valid = full & ~result_of_back;
  assign z_beat_valid = and_held & ~or_sums_of_back;
  assign back_valid = full & result_of_back;
  assign head_done = out_valid & out_ready & result_of_head_last;
  always @(posedge clk) begin
    if (rst) request_valid_0 <= 1'b0;
    else if (and_request_valid_0) request_valid_0 <= and_word_issued_2 & request_valid_0;
    else if (and_word_issued_3) request_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) request_data_0 <= sum;
    else if (and_word_issued_3) request_data_0 <= sum;
  end
  always @(posedge clk) begin
    if (rst) held <= 1'b0;
    else if (row_valid) held <= 1'b1;
    else if (row_free) held <= 1'b0;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_back <= row_tag_back;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_head_last <= row_tag_head_last;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_slot <= row_tag_slot;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_row <= row_tag_row;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_word <= row_tag_word;
  end
  always @(posedge clk) begin
    if (rst) result_busy <= 1'b0;
    else if (and_held_4) result_busy <= 1'b1;
    else if (gone) result_busy <= 1'b0;
  end
  always @(posedge clk) begin
    if (row_valid) beat_index <= 1'b0;
    else if (passes) beat_index <= sum_beat_index[0];
  end
  always @(posedge clk) begin
    if (rst) shift_runs <= 1'b0;
    else if (and_held_3) shift_runs <= 1'b1;
    else if (passes) shift_runs <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_held_3) begin
      if (or_sums_of_back) shift_left <= heads_0_y_shift;
      else shift_left <= 6'd16;
    end
    else if (!passes) begin
      if (and_shift_runs_2) shift_left <= shift_left - 6'd1;
    end
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_0 <= row_acc_0;
    else if (passes) beat_acc_0 <= beat_acc_1;
    else if (and_shift_runs_2) beat_acc_0 <= {bits_beat_acc_0[34], bits_beat_acc_0};
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_1 <= row_acc_1;
  end
  always @(posedge clk) begin
    if (and_held_4) result_of_back <= sums_of_back;
  end
  always @(posedge clk) begin
    if (and_held_4) result_of_head_last <= sums_of_head_last;
  end
  always @(posedge clk) begin
    if (and_held_4) result_of_slot <= sums_of_slot;
  end
  always @(posedge clk) begin
    if (and_held_4) result_of_row <= sums_of_row;
  end
  always @(posedge clk) begin
    if (and_held_4) result_of_word <= sums_of_word;
  end
  always @(posedge clk) begin
    if (and_held_3) below_point <= 1'b0;
    else if (and_shift_runs_2) below_point <= beat_acc_0[0];
  end
  always @(posedge clk) begin
    if (and_held_4) result_index <= 1'b0;
    else if (or_shift_runs) result_index <= sum_result_index[0];
  end
  always @(posedge clk) begin
    if (and_shift_runs_3) word_0 <= mux_round_y;
    else if (and_shift_runs_3) word_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (or_shift_runs & result_index) word_1 <= mux_round_y;
    else if (and_shift_runs_3) word_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (rst) full <= 1'b0;
    else if (or_shift_runs & eq_result_index) full <= 1'b1;
    else if (gone) full <= 1'b0;
  end
  rounding_w16_signed round (
    .v({beat_acc_0[15:0], below_point}),
    .over(~((beat_acc_0[35:16] ^ cat_beat_acc_0) == 20'd0)),
    .sign(beat_acc_0[35]),
    .y(round_y)
  );
  assign z_req_valid = request_valid_0;
  assign z_divisor = request_data_0;
  assign z_num = beat_acc_0;
  assign out_data = {word_1, word_0};
  assign out_row = result_of_row;
  assign out_word = result_of_word;
  assign out_last = result_of_head_last;
  assign out_slot = result_of_slot;
  assign back_slot = result_of_slot;
  assign back_row = result_of_row;
  assign back_word = result_of_word;
  assign back_data = {word_1, word_0};
  assign head_done_slot = result_of_slot;
  wire unused_ok = &{1'b0, heads_0_dense, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen, heads_0_n,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_groups, heads_0_words_log, heads_0_beats,
    heads_0_col_beats, heads_0_pack, heads_0_row_words, heads_0_shift, heads_0_pre, heads_0_multiplier,
    heads_0_post, heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles, row_tag_row_last,
    word_tag_head_last, word_tag_slot, word_tag_row, word_tag_word};
endmodule
