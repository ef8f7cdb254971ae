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
  input [4:0] heads_0_beats,
  input [2:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input heads_0_row_words,
  input [2:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [6:0] heads_0_dim,
  input [3:0] heads_0_x_words,
  input [5:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input heads_1_gemm,
  input heads_1_dense,
  input heads_1_mean,
  input heads_1_center,
  input heads_1_early,
  input heads_1_vgen,
  input [5:0] heads_1_n,
  input [3:0] heads_1_m,
  input [5:0] heads_1_c,
  input [2:0] heads_1_rounds,
  input [1:0] heads_1_groups,
  input [1:0] heads_1_words_log,
  input [4:0] heads_1_beats,
  input [2:0] heads_1_col_beats,
  input [1:0] heads_1_pack,
  input heads_1_row_words,
  input [2:0] heads_1_chunks,
  input [5:0] heads_1_shift,
  input [5:0] heads_1_pre,
  input [15:0] heads_1_multiplier,
  input [4:0] heads_1_post,
  input [5:0] heads_1_y_shift,
  input [6:0] heads_1_dim,
  input [3:0] heads_1_x_words,
  input [5:0] heads_1_x_beats,
  input [7:0] heads_1_tiles,
  input heads_2_gemm,
  input heads_2_dense,
  input heads_2_mean,
  input heads_2_center,
  input heads_2_early,
  input heads_2_vgen,
  input [5:0] heads_2_n,
  input [3:0] heads_2_m,
  input [5:0] heads_2_c,
  input [2:0] heads_2_rounds,
  input [1:0] heads_2_groups,
  input [1:0] heads_2_words_log,
  input [4:0] heads_2_beats,
  input [2:0] heads_2_col_beats,
  input [1:0] heads_2_pack,
  input heads_2_row_words,
  input [2:0] heads_2_chunks,
  input [5:0] heads_2_shift,
  input [5:0] heads_2_pre,
  input [15:0] heads_2_multiplier,
  input [4:0] heads_2_post,
  input [5:0] heads_2_y_shift,
  input [6:0] heads_2_dim,
  input [3:0] heads_2_x_words,
  input [5:0] heads_2_x_beats,
  input [7:0] heads_2_tiles,
  input heads_3_gemm,
  input heads_3_dense,
  input heads_3_mean,
  input heads_3_center,
  input heads_3_early,
  input heads_3_vgen,
  input [5:0] heads_3_n,
  input [3:0] heads_3_m,
  input [5:0] heads_3_c,
  input [2:0] heads_3_rounds,
  input [1:0] heads_3_groups,
  input [1:0] heads_3_words_log,
  input [4:0] heads_3_beats,
  input [2:0] heads_3_col_beats,
  input [1:0] heads_3_pack,
  input heads_3_row_words,
  input [2:0] heads_3_chunks,
  input [5:0] heads_3_shift,
  input [5:0] heads_3_pre,
  input [15:0] heads_3_multiplier,
  input [4:0] heads_3_post,
  input [5:0] heads_3_y_shift,
  input [6:0] heads_3_dim,
  input [3:0] heads_3_x_words,
  input [5:0] heads_3_x_beats,
  input [7:0] heads_3_tiles,
  input row_valid,
  input [319:0] row_acc,
  input row_tag_back,
  input row_tag_row_last,
  input row_tag_head_last,
  input [1:0] row_tag_slot,
  input [4:0] row_tag_row,
  input [7:0] row_tag_word,
  input word_issued,
  input word_tag_back,
  input word_tag_row_last,
  input word_tag_head_last,
  input [1:0] word_tag_slot,
  input [4:0] word_tag_row,
  input [7:0] word_tag_word,
  input [20:0] sum,
  input z_req_ready,
  input z_beat_ready,
  input z_out_valid,
  input [33:0] z_out_q,
  input out_ready,
  output sum_pop,
  output row_free,
  output z_req_valid,
  output [20:0] z_divisor,
  output z_beat_valid,
  output [79:0] z_num,
  output z_last,
  output out_valid,
  output [127:0] out_data,
  output [4:0] out_row,
  output [7:0] out_word,
  output out_last,
  output [1:0] out_slot,
  output back_valid,
  output [1:0] back_slot,
  output [4:0] back_row,
  output [7:0] back_word,
  output [127:0] back_data,
  output head_done,
  output [1:0] head_done_slot
);
  wire signed [39:0] row_acc_0 = row_acc[39:0];
  wire signed [39:0] row_acc_1 = row_acc[79:40];
  wire signed [39:0] row_acc_2 = row_acc[119:80];
  wire signed [39:0] row_acc_3 = row_acc[159:120];
  wire signed [39:0] row_acc_4 = row_acc[199:160];
  wire signed [39:0] row_acc_5 = row_acc[239:200];
  wire signed [39:0] row_acc_6 = row_acc[279:240];
  wire signed [39:0] row_acc_7 = row_acc[319:280];
  wire signed [16:0] z_out_q_0 = z_out_q[16:0];
  wire signed [16:0] z_out_q_1 = z_out_q[33:17];
  reg request_valid_0;
  reg [20:0] request_data_0;
  reg request_valid_1;
  reg [20:0] request_data_1;
  reg request_valid_2;
  reg [20:0] request_data_2;
  reg row_valid_0;
  reg signed [39:0] row_data_0_acc_0;
  reg signed [39:0] row_data_0_acc_1;
  reg signed [39:0] row_data_0_acc_2;
  reg signed [39:0] row_data_0_acc_3;
  reg signed [39:0] row_data_0_acc_4;
  reg signed [39:0] row_data_0_acc_5;
  reg signed [39:0] row_data_0_acc_6;
  reg signed [39:0] row_data_0_acc_7;
  reg row_data_0_tag_back;
  reg row_data_0_tag_head_last;
  reg [1:0] row_data_0_tag_slot;
  reg [4:0] row_data_0_tag_row;
  reg [7:0] row_data_0_tag_word;
  reg row_valid_1;
  reg signed [39:0] row_data_1_acc_0;
  reg signed [39:0] row_data_1_acc_1;
  reg signed [39:0] row_data_1_acc_2;
  reg signed [39:0] row_data_1_acc_3;
  reg signed [39:0] row_data_1_acc_4;
  reg signed [39:0] row_data_1_acc_5;
  reg signed [39:0] row_data_1_acc_6;
  reg signed [39:0] row_data_1_acc_7;
  reg row_data_1_tag_back;
  reg row_data_1_tag_head_last;
  reg [1:0] row_data_1_tag_slot;
  reg [4:0] row_data_1_tag_row;
  reg [7:0] row_data_1_tag_word;
  reg beat_valid;
  reg beat_late;
  reg [5:0] beat_shift;
  reg [2:0] beat_chunks_0;
  reg beat_tag_back;
  reg beat_tag_head_last;
  reg [1:0] beat_tag_slot;
  reg [4:0] beat_tag_row;
  reg [7:0] beat_tag_word;
  reg [1:0] beat_index;
  reg signed [39:0] beat_acc_0;
  reg signed [39:0] beat_acc_1;
  reg signed [39:0] beat_acc_2;
  reg signed [39:0] beat_acc_3;
  reg signed [39:0] beat_acc_4;
  reg signed [39:0] beat_acc_5;
  reg signed [39:0] beat_acc_6;
  reg signed [39:0] beat_acc_7;
  reg at_valid_d1;
  reg at_last_d1;
  reg [1:0] at_index_0_d1;
  reg at_tag_back_d1;
  reg at_tag_head_last_d1;
  reg [1:0] at_tag_slot_d1;
  reg [4:0] at_tag_row_d1;
  reg [7:0] at_tag_word_d1;
  reg at_valid_d2;
  reg at_last_d2;
  reg [1:0] at_index_0_d2;
  reg at_tag_back_d2;
  reg at_tag_head_last_d2;
  reg [1:0] at_tag_slot_d2;
  reg [4:0] at_tag_row_d2;
  reg [7:0] at_tag_word_d2;
  reg at_valid_d3;
  reg at_last_d3;
  reg [1:0] at_index_0_d3;
  reg at_tag_back_d3;
  reg at_tag_head_last_d3;
  reg [1:0] at_tag_slot_d3;
  reg [4:0] at_tag_row_d3;
  reg [7:0] at_tag_word_d3;
  reg at_valid_d4;
  reg at_last_d4;
  reg [1:0] at_index_0_d4;
  reg at_tag_back_d4;
  reg at_tag_head_last_d4;
  reg [1:0] at_tag_slot_d4;
  reg [4:0] at_tag_row_d4;
  reg [7:0] at_tag_word_d4;
  reg at_valid;
  reg at_last;
  reg [1:0] at_index_0;
  reg at_tag_back;
  reg at_tag_head_last;
  reg [1:0] at_tag_slot;
  reg [4:0] at_tag_row;
  reg [7:0] at_tag_word;
  reg signed [15:0] shifted_0_d1;
  reg signed [15:0] shifted_1_d1;
  reg signed [15:0] shifted_0_d2;
  reg signed [15:0] shifted_1_d2;
  reg signed [15:0] shifted_0;
  reg signed [15:0] shifted_1;
  reg full;
  reg tag_back;
  reg tag_head_last;
  reg [1:0] tag_slot;
  reg [4:0] tag_row;
  reg [7:0] tag_word;
  reg signed [15:0] word_0;
  reg signed [15:0] word_1;
  reg signed [15:0] word_2;
  reg signed [15:0] word_3;
  reg signed [15:0] word_4;
  reg signed [15:0] word_5;
  reg signed [15:0] word_6;
  reg signed [15:0] word_7;
  reg z_valid_0;
  reg signed [15:0] z_data_0_data_0;
  reg signed [15:0] z_data_0_data_1;
  reg signed [15:0] z_data_0_data_2;
  reg signed [15:0] z_data_0_data_3;
  reg signed [15:0] z_data_0_data_4;
  reg signed [15:0] z_data_0_data_5;
  reg signed [15:0] z_data_0_data_6;
  reg signed [15:0] z_data_0_data_7;
  reg z_data_0_tag_head_last;
  reg [1:0] z_data_0_tag_slot;
  reg [4:0] z_data_0_tag_row;
  reg [7:0] z_data_0_tag_word;
  reg z_valid_1;
  reg signed [15:0] z_data_1_data_0;
  reg signed [15:0] z_data_1_data_1;
  reg signed [15:0] z_data_1_data_2;
  reg signed [15:0] z_data_1_data_3;
  reg signed [15:0] z_data_1_data_4;
  reg signed [15:0] z_data_1_data_5;
  reg signed [15:0] z_data_1_data_6;
  reg signed [15:0] z_data_1_data_7;
  reg z_data_1_tag_head_last;
  reg [1:0] z_data_1_tag_slot;
  reg [4:0] z_data_1_tag_row;
  reg [7:0] z_data_1_tag_word;
  reg z_valid_2;
  reg signed [15:0] z_data_2_data_0;
  reg signed [15:0] z_data_2_data_1;
  reg signed [15:0] z_data_2_data_2;
  reg signed [15:0] z_data_2_data_3;
  reg signed [15:0] z_data_2_data_4;
  reg signed [15:0] z_data_2_data_5;
  reg signed [15:0] z_data_2_data_6;
  reg signed [15:0] z_data_2_data_7;
  reg z_data_2_tag_head_last;
  reg [1:0] z_data_2_tag_slot;
  reg [4:0] z_data_2_tag_row;
  reg [7:0] z_data_2_tag_word;
  reg z_valid_3;
  reg signed [15:0] z_data_3_data_0;
  reg signed [15:0] z_data_3_data_1;
  reg signed [15:0] z_data_3_data_2;
  reg signed [15:0] z_data_3_data_3;
  reg signed [15:0] z_data_3_data_4;
  reg signed [15:0] z_data_3_data_5;
  reg signed [15:0] z_data_3_data_6;
  reg signed [15:0] z_data_3_data_7;
  reg z_data_3_tag_head_last;
  reg [1:0] z_data_3_tag_slot;
  reg [4:0] z_data_3_tag_row;
  reg [7:0] z_data_3_tag_word;
  reg [2:0] reserved;
  wire shift_in_ready;
  wire shift_out_valid;
  wire [31:0] shift_out_p;
  wire signed [15:0] shift_out_p_0 = shift_out_p[15:0];
  wire signed [15:0] shift_out_p_1 = shift_out_p[31:16];
  wire mux_heads_1_gemm = word_tag_slot[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_early = word_tag_slot[0] ? heads_1_early : heads_0_early;
  wire mux_heads_3_gemm = word_tag_slot[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_early = word_tag_slot[0] ? heads_3_early : heads_2_early;
  wire mux_heads_3_gemm_2 = word_tag_slot[1] ? mux_heads_3_gemm : mux_heads_1_gemm;
  wire mux_heads_3_early_2 = word_tag_slot[1] ? mux_heads_3_early : mux_heads_1_early;
  wire or_word_tag_back = word_tag_back | mux_heads_3_gemm_2;
  wire not_word_tag_back = ~(or_word_tag_back | mux_heads_3_early_2);
  wire and_word_issued = word_issued & not_word_tag_back;
  wire not_request_valid_2 = ~request_valid_2;
  wire and_word_issued_2 = and_word_issued & not_request_valid_2;
  wire and_request_valid_0 = request_valid_0 & z_req_ready;
  wire and_word_issued_3 = and_word_issued_2 & request_valid_0;
  wire and_word_issued_4 = and_word_issued_2 & ~request_valid_0;
  wire and_word_issued_5 = and_word_issued_2 & request_valid_1;
  wire and_word_issued_6 = and_word_issued_3 & ~request_valid_1;
  wire and_word_issued_7 = and_word_issued_5 & not_request_valid_2;
  assign sum_pop = and_word_issued & word_tag_row_last;
  wire room = reserved < 3'd4;
  wire not_beat_late = ~beat_late;
  wire and_beat_valid = beat_valid & (z_beat_ready | not_beat_late);
  wire [2:0] sum_beat_index = {1'b0, beat_index} + 3'd1;
  assign z_last = sum_beat_index == beat_chunks_0;
  wire and_beat_valid_2 = and_beat_valid & z_last;
  wire or_beat_valid = ~beat_valid | and_beat_valid_2;
  wire and_row_valid_0 = row_valid_0 & or_beat_valid;
  wire moves = and_row_valid_0 & (row_data_0_tag_back | room);
  wire not_row_valid_1 = ~row_valid_1;
  wire and_row_valid = row_valid & not_row_valid_1;
  wire and_row_valid_0_2 = row_valid_0 & moves;
  wire and_row_valid_2 = and_row_valid & row_valid_0;
  wire and_row_valid_3 = and_row_valid & ~row_valid_0;
  wire and_row_valid_4 = and_row_valid_2 & not_row_valid_1;
  wire mux_heads_1_gemm_2 = row_data_0_tag_slot[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_early_2 = row_data_0_tag_slot[0] ? heads_1_early : heads_0_early;
  wire mux_heads_3_gemm_3 = row_data_0_tag_slot[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_early_3 = row_data_0_tag_slot[0] ? heads_3_early : heads_2_early;
  wire mux_heads_3_gemm_4 = row_data_0_tag_slot[1] ? mux_heads_3_gemm_3 : mux_heads_1_gemm_2;
  wire mux_heads_3_early_4 = row_data_0_tag_slot[1] ? mux_heads_3_early_3 : mux_heads_1_early_2;
  wire or_row_data_0_tag_back = row_data_0_tag_back | mux_heads_3_gemm_4;
  wire and_moves = moves & ~row_data_0_tag_back;
  wire signed [15:0] mux_z_out_q_0 = (17'sd32767 < z_out_q_0) ? 16'sd32767 : z_out_q_0[15:0];
  wire signed [15:0] mux_z_out_q_0_2 = (z_out_q_0 < -17'sd32768) ? -16'sd32768 : mux_z_out_q_0;
  wire signed [15:0] mux_z_out_q_0_3 = z_out_valid ? mux_z_out_q_0_2 : shifted_0;
  wire signed [15:0] mux_z_out_q_1 = (17'sd32767 < z_out_q_1) ? 16'sd32767 : z_out_q_1[15:0];
  wire signed [15:0] mux_z_out_q_1_2 = (z_out_q_1 < -17'sd32768) ? -16'sd32768 : mux_z_out_q_1;
  wire signed [15:0] mux_z_out_q_1_3 = z_out_valid ? mux_z_out_q_1_2 : shifted_1;
  wire and_at_valid = at_valid & (at_index_0 == 2'd0);
  wire and_at_valid_2 = at_valid & (at_index_0 == 2'd1);
  wire and_at_valid_3 = at_valid & (at_index_0 == 2'd2);
  wire and_at_valid_4 = at_valid & (at_index_0 == 2'd3);
  wire not_z_valid_3 = ~z_valid_3;
  wire and_full = full & ~tag_back & not_z_valid_3;
  wire and_z_valid_0 = z_valid_0 & out_ready;
  wire and_full_2 = and_full & z_valid_0;
  wire and_full_3 = and_full & ~z_valid_0;
  wire and_full_4 = and_full & z_valid_1;
  wire and_full_5 = and_full_2 & ~z_valid_1;
  wire and_full_6 = and_full & z_valid_2;
  wire and_full_7 = and_full_4 & ~z_valid_2;
  wire and_full_8 = and_full_6 & not_z_valid_3;
  assign back_valid = full & tag_back;
  assign z_beat_valid = beat_valid & beat_late;
  assign head_done = and_z_valid_0 & z_data_0_tag_head_last;
  always @(posedge clk) begin
    if (rst) request_valid_0 <= 1'b0;
    else if (and_request_valid_0) request_valid_0 <= request_valid_1 | and_word_issued_3;
    else if (and_word_issued_4) request_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) begin
      if (request_valid_1) request_data_0 <= request_data_1;
      else request_data_0 <= sum;
    end
    else if (and_word_issued_4) request_data_0 <= sum;
  end
  always @(posedge clk) begin
    if (rst) request_valid_1 <= 1'b0;
    else if (and_request_valid_0) request_valid_1 <= request_valid_2 | and_word_issued_5;
    else if (and_word_issued_6) request_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) begin
      if (request_valid_2) request_data_1 <= request_data_2;
      else request_data_1 <= sum;
    end
    else if (and_word_issued_6) request_data_1 <= sum;
  end
  always @(posedge clk) begin
    if (rst) request_valid_2 <= 1'b0;
    else if (and_request_valid_0) request_valid_2 <= and_word_issued_2 & request_valid_2;
    else if (and_word_issued_7) request_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) request_data_2 <= sum;
    else if (and_word_issued_7) request_data_2 <= sum;
  end
  always @(posedge clk) begin
    if (rst) row_valid_0 <= 1'b0;
    else if (and_row_valid_0_2) row_valid_0 <= row_valid_1 | and_row_valid_2;
    else if (and_row_valid_3) row_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_0 <= row_data_1_acc_0;
      else row_data_0_acc_0 <= row_acc_0;
    end
    else if (and_row_valid_3) row_data_0_acc_0 <= row_acc_0;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_1 <= row_data_1_acc_1;
      else row_data_0_acc_1 <= row_acc_1;
    end
    else if (and_row_valid_3) row_data_0_acc_1 <= row_acc_1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_2 <= row_data_1_acc_2;
      else row_data_0_acc_2 <= row_acc_2;
    end
    else if (and_row_valid_3) row_data_0_acc_2 <= row_acc_2;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_3 <= row_data_1_acc_3;
      else row_data_0_acc_3 <= row_acc_3;
    end
    else if (and_row_valid_3) row_data_0_acc_3 <= row_acc_3;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_4 <= row_data_1_acc_4;
      else row_data_0_acc_4 <= row_acc_4;
    end
    else if (and_row_valid_3) row_data_0_acc_4 <= row_acc_4;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_5 <= row_data_1_acc_5;
      else row_data_0_acc_5 <= row_acc_5;
    end
    else if (and_row_valid_3) row_data_0_acc_5 <= row_acc_5;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_6 <= row_data_1_acc_6;
      else row_data_0_acc_6 <= row_acc_6;
    end
    else if (and_row_valid_3) row_data_0_acc_6 <= row_acc_6;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_7 <= row_data_1_acc_7;
      else row_data_0_acc_7 <= row_acc_7;
    end
    else if (and_row_valid_3) row_data_0_acc_7 <= row_acc_7;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_back <= row_data_1_tag_back;
      else row_data_0_tag_back <= row_tag_back;
    end
    else if (and_row_valid_3) row_data_0_tag_back <= row_tag_back;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_head_last <= row_data_1_tag_head_last;
      else row_data_0_tag_head_last <= row_tag_head_last;
    end
    else if (and_row_valid_3) row_data_0_tag_head_last <= row_tag_head_last;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_slot <= row_data_1_tag_slot;
      else row_data_0_tag_slot <= row_tag_slot;
    end
    else if (and_row_valid_3) row_data_0_tag_slot <= row_tag_slot;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_row <= row_data_1_tag_row;
      else row_data_0_tag_row <= row_tag_row;
    end
    else if (and_row_valid_3) row_data_0_tag_row <= row_tag_row;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_word <= row_data_1_tag_word;
      else row_data_0_tag_word <= row_tag_word;
    end
    else if (and_row_valid_3) row_data_0_tag_word <= row_tag_word;
  end
  always @(posedge clk) begin
    if (rst) row_valid_1 <= 1'b0;
    else if (and_row_valid_0_2) row_valid_1 <= and_row_valid & row_valid_1;
    else if (and_row_valid_4) row_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_0 <= row_acc_0;
    else if (and_row_valid_4) row_data_1_acc_0 <= row_acc_0;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_1 <= row_acc_1;
    else if (and_row_valid_4) row_data_1_acc_1 <= row_acc_1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_2 <= row_acc_2;
    else if (and_row_valid_4) row_data_1_acc_2 <= row_acc_2;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_3 <= row_acc_3;
    else if (and_row_valid_4) row_data_1_acc_3 <= row_acc_3;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_4 <= row_acc_4;
    else if (and_row_valid_4) row_data_1_acc_4 <= row_acc_4;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_5 <= row_acc_5;
    else if (and_row_valid_4) row_data_1_acc_5 <= row_acc_5;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_6 <= row_acc_6;
    else if (and_row_valid_4) row_data_1_acc_6 <= row_acc_6;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_7 <= row_acc_7;
    else if (and_row_valid_4) row_data_1_acc_7 <= row_acc_7;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_back <= row_tag_back;
    else if (and_row_valid_4) row_data_1_tag_back <= row_tag_back;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_head_last <= row_tag_head_last;
    else if (and_row_valid_4) row_data_1_tag_head_last <= row_tag_head_last;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_slot <= row_tag_slot;
    else if (and_row_valid_4) row_data_1_tag_slot <= row_tag_slot;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_row <= row_tag_row;
    else if (and_row_valid_4) row_data_1_tag_row <= row_tag_row;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_word <= row_tag_word;
    else if (and_row_valid_4) row_data_1_tag_word <= row_tag_word;
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else if (moves) beat_valid <= 1'b1;
    else if (and_beat_valid_2) beat_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (moves) beat_late <= ~(or_row_data_0_tag_back | mux_heads_3_early_4);
  end
  always @(posedge clk) begin
    if (moves) begin
      if (or_row_data_0_tag_back) begin
        if (row_data_0_tag_slot[1]) begin
          if (row_data_0_tag_slot[0]) beat_shift <= heads_3_y_shift;
          else beat_shift <= heads_2_y_shift;
        end
        else if (row_data_0_tag_slot[0]) beat_shift <= heads_1_y_shift;
        else beat_shift <= heads_0_y_shift;
      end
      else beat_shift <= 6'd16;
    end
  end
  always @(posedge clk) begin
    if (moves) begin
      if (row_data_0_tag_slot[1]) begin
        if (row_data_0_tag_slot[0]) beat_chunks_0 <= heads_3_chunks;
        else beat_chunks_0 <= heads_2_chunks;
      end
      else if (row_data_0_tag_slot[0]) beat_chunks_0 <= heads_1_chunks;
      else beat_chunks_0 <= heads_0_chunks;
    end
  end
  always @(posedge clk) begin
    if (moves) beat_tag_back <= row_data_0_tag_back;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_head_last <= row_data_0_tag_head_last;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_slot <= row_data_0_tag_slot;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_row <= row_data_0_tag_row;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_word <= row_data_0_tag_word;
  end
  always @(posedge clk) begin
    if (moves) beat_index <= 2'd0;
    else if (and_beat_valid) beat_index <= sum_beat_index[1:0];
  end
  always @(posedge clk) begin
    if (moves) beat_acc_0 <= row_data_0_acc_0;
    else if (and_beat_valid) beat_acc_0 <= beat_acc_2;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_1 <= row_data_0_acc_1;
    else if (and_beat_valid) beat_acc_1 <= beat_acc_3;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_2 <= row_data_0_acc_2;
    else if (and_beat_valid) beat_acc_2 <= beat_acc_4;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_3 <= row_data_0_acc_3;
    else if (and_beat_valid) beat_acc_3 <= beat_acc_5;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_4 <= row_data_0_acc_4;
    else if (and_beat_valid) beat_acc_4 <= beat_acc_6;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_5 <= row_data_0_acc_5;
    else if (and_beat_valid) beat_acc_5 <= beat_acc_7;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_6 <= row_data_0_acc_6;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_7 <= row_data_0_acc_7;
  end
  always @(posedge clk) begin
    if (rst) at_valid_d1 <= 1'b0;
    else at_valid_d1 <= and_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) at_last_d1 <= 1'b0;
    else at_last_d1 <= z_last;
  end
  always @(posedge clk) at_index_0_d1 <= beat_index;
  always @(posedge clk) begin
    if (rst) at_tag_back_d1 <= 1'b0;
    else at_tag_back_d1 <= beat_tag_back;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d1 <= 1'b0;
    else at_tag_head_last_d1 <= beat_tag_head_last;
  end
  always @(posedge clk) at_tag_slot_d1 <= beat_tag_slot;
  always @(posedge clk) at_tag_row_d1 <= beat_tag_row;
  always @(posedge clk) at_tag_word_d1 <= beat_tag_word;
  always @(posedge clk) begin
    if (rst) at_valid_d2 <= 1'b0;
    else at_valid_d2 <= at_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) at_last_d2 <= 1'b0;
    else at_last_d2 <= at_last_d1;
  end
  always @(posedge clk) at_index_0_d2 <= at_index_0_d1;
  always @(posedge clk) begin
    if (rst) at_tag_back_d2 <= 1'b0;
    else at_tag_back_d2 <= at_tag_back_d1;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d2 <= 1'b0;
    else at_tag_head_last_d2 <= at_tag_head_last_d1;
  end
  always @(posedge clk) at_tag_slot_d2 <= at_tag_slot_d1;
  always @(posedge clk) at_tag_row_d2 <= at_tag_row_d1;
  always @(posedge clk) at_tag_word_d2 <= at_tag_word_d1;
  always @(posedge clk) begin
    if (rst) at_valid_d3 <= 1'b0;
    else at_valid_d3 <= at_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) at_last_d3 <= 1'b0;
    else at_last_d3 <= at_last_d2;
  end
  always @(posedge clk) at_index_0_d3 <= at_index_0_d2;
  always @(posedge clk) begin
    if (rst) at_tag_back_d3 <= 1'b0;
    else at_tag_back_d3 <= at_tag_back_d2;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d3 <= 1'b0;
    else at_tag_head_last_d3 <= at_tag_head_last_d2;
  end
  always @(posedge clk) at_tag_slot_d3 <= at_tag_slot_d2;
  always @(posedge clk) at_tag_row_d3 <= at_tag_row_d2;
  always @(posedge clk) at_tag_word_d3 <= at_tag_word_d2;
  always @(posedge clk) begin
    if (rst) at_valid_d4 <= 1'b0;
    else at_valid_d4 <= at_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) at_last_d4 <= 1'b0;
    else at_last_d4 <= at_last_d3;
  end
  always @(posedge clk) at_index_0_d4 <= at_index_0_d3;
  always @(posedge clk) begin
    if (rst) at_tag_back_d4 <= 1'b0;
    else at_tag_back_d4 <= at_tag_back_d3;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d4 <= 1'b0;
    else at_tag_head_last_d4 <= at_tag_head_last_d3;
  end
  always @(posedge clk) at_tag_slot_d4 <= at_tag_slot_d3;
  always @(posedge clk) at_tag_row_d4 <= at_tag_row_d3;
  always @(posedge clk) at_tag_word_d4 <= at_tag_word_d3;
  always @(posedge clk) begin
    if (rst) at_valid <= 1'b0;
    else at_valid <= at_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) at_last <= 1'b0;
    else at_last <= at_last_d4;
  end
  always @(posedge clk) at_index_0 <= at_index_0_d4;
  always @(posedge clk) begin
    if (rst) at_tag_back <= 1'b0;
    else at_tag_back <= at_tag_back_d4;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last <= 1'b0;
    else at_tag_head_last <= at_tag_head_last_d4;
  end
  always @(posedge clk) at_tag_slot <= at_tag_slot_d4;
  always @(posedge clk) at_tag_row <= at_tag_row_d4;
  always @(posedge clk) at_tag_word <= at_tag_word_d4;
  always @(posedge clk) shifted_0_d1 <= shift_out_p_0;
  always @(posedge clk) shifted_1_d1 <= shift_out_p_1;
  always @(posedge clk) shifted_0_d2 <= shifted_0_d1;
  always @(posedge clk) shifted_1_d2 <= shifted_1_d1;
  always @(posedge clk) shifted_0 <= shifted_0_d2;
  always @(posedge clk) shifted_1 <= shifted_1_d2;
  always @(posedge clk) begin
    if (rst) full <= 1'b0;
    else full <= at_valid & at_last;
  end
  always @(posedge clk) begin
    if (at_valid) tag_back <= at_tag_back;
  end
  always @(posedge clk) begin
    if (at_valid) tag_head_last <= at_tag_head_last;
  end
  always @(posedge clk) begin
    if (at_valid) tag_slot <= at_tag_slot;
  end
  always @(posedge clk) begin
    if (at_valid) tag_row <= at_tag_row;
  end
  always @(posedge clk) begin
    if (at_valid) tag_word <= at_tag_word;
  end
  always @(posedge clk) begin
    if (and_at_valid) word_0 <= mux_z_out_q_0_3;
    else if (and_at_valid) word_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_at_valid) word_1 <= mux_z_out_q_1_3;
    else if (and_at_valid) word_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_at_valid_2) word_2 <= mux_z_out_q_0_3;
    else if (and_at_valid) word_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_at_valid_2) word_3 <= mux_z_out_q_1_3;
    else if (and_at_valid) word_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_at_valid_3) word_4 <= mux_z_out_q_0_3;
    else if (and_at_valid) word_4 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_at_valid_3) word_5 <= mux_z_out_q_1_3;
    else if (and_at_valid) word_5 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_at_valid_4) word_6 <= mux_z_out_q_0_3;
    else if (and_at_valid) word_6 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_at_valid_4) word_7 <= mux_z_out_q_1_3;
    else if (and_at_valid) word_7 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (rst) z_valid_0 <= 1'b0;
    else if (and_z_valid_0) z_valid_0 <= z_valid_1 | and_full_2;
    else if (and_full_3) z_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_0 <= z_data_1_data_0;
      else z_data_0_data_0 <= word_0;
    end
    else if (and_full_3) z_data_0_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_1 <= z_data_1_data_1;
      else z_data_0_data_1 <= word_1;
    end
    else if (and_full_3) z_data_0_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_2 <= z_data_1_data_2;
      else z_data_0_data_2 <= word_2;
    end
    else if (and_full_3) z_data_0_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_3 <= z_data_1_data_3;
      else z_data_0_data_3 <= word_3;
    end
    else if (and_full_3) z_data_0_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_4 <= z_data_1_data_4;
      else z_data_0_data_4 <= word_4;
    end
    else if (and_full_3) z_data_0_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_5 <= z_data_1_data_5;
      else z_data_0_data_5 <= word_5;
    end
    else if (and_full_3) z_data_0_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_6 <= z_data_1_data_6;
      else z_data_0_data_6 <= word_6;
    end
    else if (and_full_3) z_data_0_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_7 <= z_data_1_data_7;
      else z_data_0_data_7 <= word_7;
    end
    else if (and_full_3) z_data_0_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_head_last <= z_data_1_tag_head_last;
      else z_data_0_tag_head_last <= tag_head_last;
    end
    else if (and_full_3) z_data_0_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_slot <= z_data_1_tag_slot;
      else z_data_0_tag_slot <= tag_slot;
    end
    else if (and_full_3) z_data_0_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_row <= z_data_1_tag_row;
      else z_data_0_tag_row <= tag_row;
    end
    else if (and_full_3) z_data_0_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_word <= z_data_1_tag_word;
      else z_data_0_tag_word <= tag_word;
    end
    else if (and_full_3) z_data_0_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) z_valid_1 <= 1'b0;
    else if (and_z_valid_0) z_valid_1 <= z_valid_2 | and_full_4;
    else if (and_full_5) z_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_0 <= z_data_2_data_0;
      else z_data_1_data_0 <= word_0;
    end
    else if (and_full_5) z_data_1_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_1 <= z_data_2_data_1;
      else z_data_1_data_1 <= word_1;
    end
    else if (and_full_5) z_data_1_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_2 <= z_data_2_data_2;
      else z_data_1_data_2 <= word_2;
    end
    else if (and_full_5) z_data_1_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_3 <= z_data_2_data_3;
      else z_data_1_data_3 <= word_3;
    end
    else if (and_full_5) z_data_1_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_4 <= z_data_2_data_4;
      else z_data_1_data_4 <= word_4;
    end
    else if (and_full_5) z_data_1_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_5 <= z_data_2_data_5;
      else z_data_1_data_5 <= word_5;
    end
    else if (and_full_5) z_data_1_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_6 <= z_data_2_data_6;
      else z_data_1_data_6 <= word_6;
    end
    else if (and_full_5) z_data_1_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_7 <= z_data_2_data_7;
      else z_data_1_data_7 <= word_7;
    end
    else if (and_full_5) z_data_1_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_head_last <= z_data_2_tag_head_last;
      else z_data_1_tag_head_last <= tag_head_last;
    end
    else if (and_full_5) z_data_1_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_slot <= z_data_2_tag_slot;
      else z_data_1_tag_slot <= tag_slot;
    end
    else if (and_full_5) z_data_1_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_row <= z_data_2_tag_row;
      else z_data_1_tag_row <= tag_row;
    end
    else if (and_full_5) z_data_1_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_word <= z_data_2_tag_word;
      else z_data_1_tag_word <= tag_word;
    end
    else if (and_full_5) z_data_1_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) z_valid_2 <= 1'b0;
    else if (and_z_valid_0) z_valid_2 <= z_valid_3 | and_full_6;
    else if (and_full_7) z_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_0 <= z_data_3_data_0;
      else z_data_2_data_0 <= word_0;
    end
    else if (and_full_7) z_data_2_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_1 <= z_data_3_data_1;
      else z_data_2_data_1 <= word_1;
    end
    else if (and_full_7) z_data_2_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_2 <= z_data_3_data_2;
      else z_data_2_data_2 <= word_2;
    end
    else if (and_full_7) z_data_2_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_3 <= z_data_3_data_3;
      else z_data_2_data_3 <= word_3;
    end
    else if (and_full_7) z_data_2_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_4 <= z_data_3_data_4;
      else z_data_2_data_4 <= word_4;
    end
    else if (and_full_7) z_data_2_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_5 <= z_data_3_data_5;
      else z_data_2_data_5 <= word_5;
    end
    else if (and_full_7) z_data_2_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_6 <= z_data_3_data_6;
      else z_data_2_data_6 <= word_6;
    end
    else if (and_full_7) z_data_2_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_7 <= z_data_3_data_7;
      else z_data_2_data_7 <= word_7;
    end
    else if (and_full_7) z_data_2_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_head_last <= z_data_3_tag_head_last;
      else z_data_2_tag_head_last <= tag_head_last;
    end
    else if (and_full_7) z_data_2_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_slot <= z_data_3_tag_slot;
      else z_data_2_tag_slot <= tag_slot;
    end
    else if (and_full_7) z_data_2_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_row <= z_data_3_tag_row;
      else z_data_2_tag_row <= tag_row;
    end
    else if (and_full_7) z_data_2_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_word <= z_data_3_tag_word;
      else z_data_2_tag_word <= tag_word;
    end
    else if (and_full_7) z_data_2_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) z_valid_3 <= 1'b0;
    else if (and_z_valid_0) z_valid_3 <= and_full & z_valid_3;
    else if (and_full_8) z_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_0 <= word_0;
    else if (and_full_8) z_data_3_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_1 <= word_1;
    else if (and_full_8) z_data_3_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_2 <= word_2;
    else if (and_full_8) z_data_3_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_3 <= word_3;
    else if (and_full_8) z_data_3_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_4 <= word_4;
    else if (and_full_8) z_data_3_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_5 <= word_5;
    else if (and_full_8) z_data_3_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_6 <= word_6;
    else if (and_full_8) z_data_3_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_7 <= word_7;
    else if (and_full_8) z_data_3_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_head_last <= tag_head_last;
    else if (and_full_8) z_data_3_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_slot <= tag_slot;
    else if (and_full_8) z_data_3_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_row <= tag_row;
    else if (and_full_8) z_data_3_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_word <= tag_word;
    else if (and_full_8) z_data_3_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) reserved <= 3'd0;
    else if (and_moves & ~and_z_valid_0) reserved <= reserved + 3'd1;
    else if (and_z_valid_0 & ~and_moves) reserved <= reserved - 3'd1;
  end
  score_l2_a40_o16 shift (
    .clk(clk),
    .rst(rst),
    .in_valid(and_beat_valid & not_beat_late),
    .in_acc({beat_acc_1, beat_acc_0}),
    .in_shift(beat_shift),
    .out_ready(1'b1),
    .in_ready(shift_in_ready),
    .out_valid(shift_out_valid),
    .out_p(shift_out_p)
  );
  assign row_free = moves;
  assign z_req_valid = request_valid_0;
  assign z_divisor = request_data_0;
  assign z_num = {beat_acc_1, beat_acc_0};
  assign out_valid = z_valid_0;
  assign out_data = {z_data_0_data_7, z_data_0_data_6, z_data_0_data_5, z_data_0_data_4, z_data_0_data_3,
    z_data_0_data_2, z_data_0_data_1, z_data_0_data_0};
  assign out_row = z_data_0_tag_row;
  assign out_word = z_data_0_tag_word;
  assign out_last = z_data_0_tag_head_last;
  assign out_slot = z_data_0_tag_slot;
  assign back_slot = tag_slot;
  assign back_row = tag_row;
  assign back_word = tag_word;
  assign back_data = {word_7, word_6, word_5, word_4, word_3, word_2, word_1, word_0};
  assign head_done_slot = z_data_0_tag_slot;
  wire unused_ok = &{1'b0, heads_0_dense, heads_0_mean, heads_0_center, heads_0_vgen, heads_0_n, heads_0_m,
    heads_0_c, heads_0_rounds, heads_0_groups, heads_0_words_log, heads_0_beats, heads_0_col_beats,
    heads_0_pack, heads_0_row_words, heads_0_shift, heads_0_pre, heads_0_multiplier, heads_0_post,
    heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles, heads_1_dense, heads_1_mean,
    heads_1_center, heads_1_vgen, heads_1_n, heads_1_m, heads_1_c, heads_1_rounds, heads_1_groups,
    heads_1_words_log, heads_1_beats, heads_1_col_beats, heads_1_pack, heads_1_row_words,
    heads_1_shift, heads_1_pre, heads_1_multiplier, heads_1_post, heads_1_dim, heads_1_x_words,
    heads_1_x_beats, heads_1_tiles, heads_2_dense, heads_2_mean, heads_2_center, heads_2_vgen,
    heads_2_n, heads_2_m, heads_2_c, heads_2_rounds, heads_2_groups, heads_2_words_log,
    heads_2_beats, heads_2_col_beats, heads_2_pack, heads_2_row_words, heads_2_shift, heads_2_pre,
    heads_2_multiplier, heads_2_post, heads_2_dim, heads_2_x_words, heads_2_x_beats, heads_2_tiles,
    heads_3_dense, heads_3_mean, heads_3_center, heads_3_vgen, heads_3_n, heads_3_m, heads_3_c,
    heads_3_rounds, heads_3_groups, heads_3_words_log, heads_3_beats, heads_3_col_beats,
    heads_3_pack, heads_3_row_words, heads_3_shift, heads_3_pre, heads_3_multiplier, heads_3_post,
    heads_3_dim, heads_3_x_words, heads_3_x_beats, heads_3_tiles, row_tag_row_last, word_tag_head_last,
    word_tag_row, word_tag_word, shift_in_ready, shift_out_valid};
endmodule
