module prep_pro2_l8_dis1_expl2_div2_mi2_t32_h16_co8_cl32_mo64_6577fc85 (
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
  input score_valid,
  input [79:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input [1:0] score_tag_slot,
  output p_write,
  output p_bank,
  output [4:0] p_addr,
  output [63:0] p_data,
  output reg sum_write,
  output reg sum_bank,
  output reg [4:0] sum_addr,
  output [103:0] sum_data,
  output reg [5:0] sum_count,
  output reg done,
  output reg [1:0] done_slot
);
  reg near_valid;
  reg near_last;
  reg near_head_last;
  reg [1:0] near_slot;
  reg first;
  reg [3:0] rest;
  reg keep_0;
  reg keep_1;
  reg beat_valid;
  reg beat_last;
  reg beat_head_last;
  reg [1:0] beat_slot;
  reg [1:0] at;
  reg signed [7:0] word_0;
  reg signed [7:0] word_1;
  reg signed [7:0] word_2;
  reg signed [7:0] word_3;
  reg signed [7:0] word_4;
  reg signed [7:0] word_5;
  reg signed [7:0] word_6;
  reg signed [7:0] word_7;
  reg word_valid;
  reg signed [7:0] part_0;
  reg signed [7:0] part_1;
  reg summed_valid_d1;
  reg summed_last_d1;
  reg summed_head_last_d1;
  reg [1:0] summed_slot_d1;
  reg summed_valid;
  reg summed_last;
  reg summed_head_last;
  reg [1:0] summed_slot;
  reg begins;
  reg signed [10:0] sum;
  reg total_valid;
  reg total_head_last;
  reg [1:0] total_slot;
  reg divided_valid_d1;
  reg divided_head_last_d1;
  reg [1:0] divided_slot_d1;
  reg divided_valid_d2;
  reg divided_head_last_d2;
  reg [1:0] divided_slot_d2;
  reg divided_valid_d3;
  reg divided_head_last_d3;
  reg [1:0] divided_slot_d3;
  reg divided_valid_d4;
  reg divided_head_last_d4;
  reg [1:0] divided_slot_d4;
  reg divided_valid_d5;
  reg divided_head_last_d5;
  reg [1:0] divided_slot_d5;
  reg divided_valid_d6;
  reg divided_head_last_d6;
  reg [1:0] divided_slot_d6;
  reg divided_valid_d7;
  reg divided_head_last_d7;
  reg [1:0] divided_slot_d7;
  reg divided_valid;
  reg divided_head_last;
  reg [1:0] divided_slot;
  reg row_valid;
  reg row_head_last;
  reg [1:0] row_slot;
  reg [3:0] tail;
  reg [3:0] head;
  reg signed [7:0] raw_0;
  reg signed [7:0] raw_1;
  reg signed [7:0] raw_2;
  reg signed [7:0] raw_3;
  reg signed [7:0] raw_4;
  reg signed [7:0] raw_5;
  reg signed [7:0] raw_6;
  reg signed [7:0] raw_7;
  reg read_valid;
  reg read_last;
  reg read_head_last;
  reg [1:0] read_slot;
  reg signed [7:0] read_mean;
  reg used_0;
  reg used_1;
  reg used_2;
  reg used_3;
  reg used_4;
  reg used_5;
  reg used_6;
  reg used_7;
  reg [1:0] pack;
  reg subtract_valid;
  reg subtract_last;
  reg subtract_head_last;
  reg [1:0] subtract_slot;
  reg signed [7:0] subtract_mean;
  reg p_valid;
  reg [1:0] p_slot;
  reg signed [7:0] p_data_0;
  reg signed [7:0] p_data_1;
  reg signed [7:0] p_data_2;
  reg signed [7:0] p_data_3;
  reg signed [7:0] p_data_4;
  reg signed [7:0] p_data_5;
  reg signed [7:0] p_data_6;
  reg signed [7:0] p_data_7;
  reg [4:0] row_index;
  reg [4:0] row_class;
  reg [5:0] count;
  reg [5:0] remainder;
  reg [4:0] place_row;
  reg [4:0] place_class;
  reg [5:0] place_count;
  reg place_opens;
  reg place_closes;
  reg place_job_done;
  reg signed [12:0] sum_0_0;
  reg signed [12:0] sum_0_1;
  reg signed [12:0] sum_0_2;
  reg signed [12:0] sum_0_3;
  reg signed [12:0] sum_0_4;
  reg signed [12:0] sum_0_5;
  reg signed [12:0] sum_0_6;
  reg signed [12:0] sum_0_7;
  (* no_rw_check *) reg [63:0] words [0:15];
  reg [63:0] words_q;
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) words[i] = {64{1'b0}};
  end
`endif
  wire score_in_ready;
  wire score_out_valid;
  wire [15:0] score_out_p;
  wire signed [7:0] score_out_p_0 = score_out_p[7:0];
  wire signed [7:0] score_out_p_1 = score_out_p[15:8];
  wire signed [8:0] tree_sum;
  wire signed [7:0] mean_out_mean;
  wire and_score_valid = score_valid & score_tag_pre;
  wire [5:0] mux_heads_1_shift = score_tag_slot[0] ? heads_1_shift : heads_0_shift;
  wire [5:0] mux_heads_3_shift = score_tag_slot[0] ? heads_3_shift : heads_2_shift;
  wire [3:0] mux_heads_1_m = near_slot[0] ? heads_1_m : heads_0_m;
  wire [3:0] mux_heads_3_m = near_slot[0] ? heads_3_m : heads_2_m;
  wire [3:0] mux_heads_3_m_2 = near_slot[1] ? mux_heads_3_m : mux_heads_1_m;
  wire [3:0] mux_heads_3_m_3 = first ? mux_heads_3_m_2 : rest;
  wire signed [7:0] mux_score_out_p_0 = keep_0 ? score_out_p_0 : 8'sd0;
  wire signed [7:0] mux_score_out_p_1 = keep_1 ? score_out_p_1 : 8'sd0;
  wire eq_at = at == 2'd0;
  wire eq_at_2 = at == 2'd1;
  wire eq_at_3 = at == 2'd2;
  wire eq_at_4 = at == 2'd3;
  wire or_beat_last = beat_last | eq_at_4;
  wire [3:0] mux_heads_1_m_2 = total_slot[0] ? heads_1_m : heads_0_m;
  wire [3:0] mux_heads_3_m_4 = total_slot[0] ? heads_3_m : heads_2_m;
  wire mux_heads_1_center = read_slot[0] ? heads_1_center : heads_0_center;
  wire [3:0] mux_heads_1_m_3 = read_slot[0] ? heads_1_m : heads_0_m;
  wire mux_heads_3_center = read_slot[0] ? heads_3_center : heads_2_center;
  wire [3:0] mux_heads_3_m_5 = read_slot[0] ? heads_3_m : heads_2_m;
  wire mux_heads_3_center_2 = read_slot[1] ? mux_heads_3_center : mux_heads_1_center;
  wire [3:0] mux_heads_3_m_6 = read_slot[1] ? mux_heads_3_m_5 : mux_heads_1_m_3;
  wire lt_heads_3_m = 4'sd0 < mux_heads_3_m_6;
  wire lt_heads_3_m_2 = 4'sd1 < mux_heads_3_m_6;
  wire lt_heads_3_m_3 = 4'sd2 < mux_heads_3_m_6;
  wire lt_heads_3_m_4 = 4'sd3 < mux_heads_3_m_6;
  wire lt_heads_3_m_5 = 4'sd4 < mux_heads_3_m_6;
  wire lt_heads_3_m_6 = 4'sd5 < mux_heads_3_m_6;
  wire lt_heads_3_m_7 = 4'sd6 < mux_heads_3_m_6;
  wire lt_heads_3_m_8 = 4'sd7 < mux_heads_3_m_6;
  wire signed [7:0] mux_subtract_mean = used_0 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_0 = {raw_0[7], raw_0} - {mux_subtract_mean[7], mux_subtract_mean};
  wire lt_raw_0 = 9'sd127 < diff_raw_0;
  wire signed [7:0] mux_raw_0 = lt_raw_0 ? 8'sd127 : diff_raw_0[7:0];
  wire signed [7:0] mux_raw_0_2 = (diff_raw_0 < -9'sd128) ? -8'sd128 : mux_raw_0;
  wire signed [7:0] mux_subtract_mean_2 = used_1 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_1 = {raw_1[7], raw_1} - {mux_subtract_mean_2[7], mux_subtract_mean_2};
  wire lt_raw_1 = 9'sd127 < diff_raw_1;
  wire signed [7:0] mux_raw_1 = lt_raw_1 ? 8'sd127 : diff_raw_1[7:0];
  wire signed [7:0] mux_raw_1_2 = (diff_raw_1 < -9'sd128) ? -8'sd128 : mux_raw_1;
  wire signed [7:0] mux_subtract_mean_3 = used_2 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_2 = {raw_2[7], raw_2} - {mux_subtract_mean_3[7], mux_subtract_mean_3};
  wire lt_raw_2 = 9'sd127 < diff_raw_2;
  wire signed [7:0] mux_raw_2 = lt_raw_2 ? 8'sd127 : diff_raw_2[7:0];
  wire signed [7:0] mux_raw_2_2 = (diff_raw_2 < -9'sd128) ? -8'sd128 : mux_raw_2;
  wire signed [7:0] mux_subtract_mean_4 = used_3 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_3 = {raw_3[7], raw_3} - {mux_subtract_mean_4[7], mux_subtract_mean_4};
  wire lt_raw_3 = 9'sd127 < diff_raw_3;
  wire signed [7:0] mux_raw_3 = lt_raw_3 ? 8'sd127 : diff_raw_3[7:0];
  wire signed [7:0] mux_raw_3_2 = (diff_raw_3 < -9'sd128) ? -8'sd128 : mux_raw_3;
  wire signed [7:0] mux_subtract_mean_5 = used_4 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_4 = {raw_4[7], raw_4} - {mux_subtract_mean_5[7], mux_subtract_mean_5};
  wire signed [7:0] mux_subtract_mean_6 = used_5 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_5 = {raw_5[7], raw_5} - {mux_subtract_mean_6[7], mux_subtract_mean_6};
  wire signed [7:0] mux_subtract_mean_7 = used_6 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_6 = {raw_6[7], raw_6} - {mux_subtract_mean_7[7], mux_subtract_mean_7};
  wire signed [7:0] mux_subtract_mean_8 = used_7 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_7 = {raw_7[7], raw_7} - {mux_subtract_mean_8[7], mux_subtract_mean_8};
  wire [5:0] mux_heads_1_n = subtract_slot[0] ? heads_1_n : heads_0_n;
  wire [5:0] mux_heads_1_c = subtract_slot[0] ? heads_1_c : heads_0_c;
  wire [5:0] mux_heads_3_n = subtract_slot[0] ? heads_3_n : heads_2_n;
  wire [5:0] mux_heads_3_c = subtract_slot[0] ? heads_3_c : heads_2_c;
  wire [5:0] mux_heads_3_n_2 = subtract_slot[1] ? mux_heads_3_n : mux_heads_1_n;
  wire [5:0] mux_heads_3_c_2 = subtract_slot[1] ? mux_heads_3_c : mux_heads_1_c;
  wire [5:0] sum_count_2 = count + 6'd1;
  wire [6:0] sum_remainder = {1'b0, remainder} + {1'b0, mux_heads_3_c_2};
  wire signed [7:0] diff_remainder = {1'b0, sum_remainder} - {2'd0, mux_heads_3_n_2};
  wire and_subtract_valid = subtract_valid & subtract_last;
  wire signed [12:0] mux_sum_0_0 = place_opens ? 13'sd0 : sum_0_0;
  wire signed [12:0] mux_sum_0_1 = place_opens ? 13'sd0 : sum_0_1;
  wire signed [12:0] mux_sum_0_2 = place_opens ? 13'sd0 : sum_0_2;
  wire signed [12:0] mux_sum_0_3 = place_opens ? 13'sd0 : sum_0_3;
  wire signed [12:0] mux_sum_0_4 = place_opens ? 13'sd0 : sum_0_4;
  wire signed [12:0] mux_sum_0_5 = place_opens ? 13'sd0 : sum_0_5;
  wire signed [12:0] mux_sum_0_6 = place_opens ? 13'sd0 : sum_0_6;
  wire signed [12:0] mux_sum_0_7 = place_opens ? 13'sd0 : sum_0_7;
  assign p_bank = p_slot[0];
  always @(posedge clk) begin
    if (rst) near_valid <= 1'b0;
    else near_valid <= and_score_valid;
  end
  always @(posedge clk) begin
    if (rst) near_last <= 1'b0;
    else near_last <= score_tag_row_last;
  end
  always @(posedge clk) begin
    if (rst) near_head_last <= 1'b0;
    else near_head_last <= score_tag_head_last;
  end
  always @(posedge clk) near_slot <= score_tag_slot;
  always @(posedge clk) begin
    if (rst) first <= 1'b1;
    else if (near_valid) first <= near_last;
  end
  always @(posedge clk) begin
    if (near_valid) rest <= mux_heads_3_m_3 - 4'd2;
  end
  always @(posedge clk) begin
    if (rst) keep_0 <= 1'b0;
    else keep_0 <= 4'd0 < mux_heads_3_m_3;
  end
  always @(posedge clk) begin
    if (rst) keep_1 <= 1'b0;
    else keep_1 <= 4'd1 < mux_heads_3_m_3;
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else beat_valid <= near_valid;
  end
  always @(posedge clk) begin
    if (rst) beat_last <= 1'b0;
    else beat_last <= near_last;
  end
  always @(posedge clk) begin
    if (rst) beat_head_last <= 1'b0;
    else beat_head_last <= near_head_last;
  end
  always @(posedge clk) beat_slot <= near_slot;
  always @(posedge clk) begin
    if (rst) at <= 2'd0;
    else if (beat_valid) begin
      if (or_beat_last) at <= 2'd0;
      else at <= at + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at) word_0 <= mux_score_out_p_0;
      else if (eq_at) word_0 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at) word_1 <= mux_score_out_p_1;
      else if (eq_at) word_1 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at_2) word_2 <= mux_score_out_p_0;
      else if (eq_at) word_2 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at_2) word_3 <= mux_score_out_p_1;
      else if (eq_at) word_3 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at_3) word_4 <= mux_score_out_p_0;
      else if (eq_at) word_4 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at_3) word_5 <= mux_score_out_p_1;
      else if (eq_at) word_5 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at_4) word_6 <= mux_score_out_p_0;
      else if (eq_at) word_6 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at_4) word_7 <= mux_score_out_p_1;
      else if (eq_at) word_7 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (rst) word_valid <= 1'b0;
    else word_valid <= beat_valid & or_beat_last;
  end
  always @(posedge clk) part_0 <= mux_score_out_p_0;
  always @(posedge clk) part_1 <= mux_score_out_p_1;
  always @(posedge clk) begin
    if (rst) summed_valid_d1 <= 1'b0;
    else summed_valid_d1 <= beat_valid;
  end
  always @(posedge clk) begin
    if (rst) summed_last_d1 <= 1'b0;
    else summed_last_d1 <= beat_last;
  end
  always @(posedge clk) begin
    if (rst) summed_head_last_d1 <= 1'b0;
    else summed_head_last_d1 <= beat_head_last;
  end
  always @(posedge clk) summed_slot_d1 <= beat_slot;
  always @(posedge clk) begin
    if (rst) summed_valid <= 1'b0;
    else summed_valid <= summed_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) summed_last <= 1'b0;
    else summed_last <= summed_last_d1;
  end
  always @(posedge clk) begin
    if (rst) summed_head_last <= 1'b0;
    else summed_head_last <= summed_head_last_d1;
  end
  always @(posedge clk) summed_slot <= summed_slot_d1;
  always @(posedge clk) begin
    if (rst) begins <= 1'b1;
    else if (summed_valid) begins <= summed_last;
  end
  always @(posedge clk) begin
    if (summed_valid) sum <= (begins ? 11'sd0 : sum) + {{2{tree_sum[8]}}, tree_sum};
  end
  always @(posedge clk) begin
    if (rst) total_valid <= 1'b0;
    else total_valid <= summed_valid & summed_last;
  end
  always @(posedge clk) begin
    if (rst) total_head_last <= 1'b0;
    else total_head_last <= summed_head_last;
  end
  always @(posedge clk) total_slot <= summed_slot;
  always @(posedge clk) begin
    if (rst) divided_valid_d1 <= 1'b0;
    else divided_valid_d1 <= total_valid;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d1 <= 1'b0;
    else divided_head_last_d1 <= total_head_last;
  end
  always @(posedge clk) divided_slot_d1 <= total_slot;
  always @(posedge clk) begin
    if (rst) divided_valid_d2 <= 1'b0;
    else divided_valid_d2 <= divided_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d2 <= 1'b0;
    else divided_head_last_d2 <= divided_head_last_d1;
  end
  always @(posedge clk) divided_slot_d2 <= divided_slot_d1;
  always @(posedge clk) begin
    if (rst) divided_valid_d3 <= 1'b0;
    else divided_valid_d3 <= divided_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d3 <= 1'b0;
    else divided_head_last_d3 <= divided_head_last_d2;
  end
  always @(posedge clk) divided_slot_d3 <= divided_slot_d2;
  always @(posedge clk) begin
    if (rst) divided_valid_d4 <= 1'b0;
    else divided_valid_d4 <= divided_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d4 <= 1'b0;
    else divided_head_last_d4 <= divided_head_last_d3;
  end
  always @(posedge clk) divided_slot_d4 <= divided_slot_d3;
  always @(posedge clk) begin
    if (rst) divided_valid_d5 <= 1'b0;
    else divided_valid_d5 <= divided_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d5 <= 1'b0;
    else divided_head_last_d5 <= divided_head_last_d4;
  end
  always @(posedge clk) divided_slot_d5 <= divided_slot_d4;
  always @(posedge clk) begin
    if (rst) divided_valid_d6 <= 1'b0;
    else divided_valid_d6 <= divided_valid_d5;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d6 <= 1'b0;
    else divided_head_last_d6 <= divided_head_last_d5;
  end
  always @(posedge clk) divided_slot_d6 <= divided_slot_d5;
  always @(posedge clk) begin
    if (rst) divided_valid_d7 <= 1'b0;
    else divided_valid_d7 <= divided_valid_d6;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d7 <= 1'b0;
    else divided_head_last_d7 <= divided_head_last_d6;
  end
  always @(posedge clk) divided_slot_d7 <= divided_slot_d6;
  always @(posedge clk) begin
    if (rst) divided_valid <= 1'b0;
    else divided_valid <= divided_valid_d7;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last <= 1'b0;
    else divided_head_last <= divided_head_last_d7;
  end
  always @(posedge clk) divided_slot <= divided_slot_d7;
  always @(posedge clk) begin
    if (rst) row_valid <= 1'b0;
    else row_valid <= divided_valid;
  end
  always @(posedge clk) begin
    if (rst) row_head_last <= 1'b0;
    else row_head_last <= divided_head_last;
  end
  always @(posedge clk) row_slot <= divided_slot;
  always @(posedge clk) begin
    if (rst) tail <= 4'd0;
    else if (word_valid) tail <= tail + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) head <= 4'd0;
    else if (row_valid) head <= head + 4'd1;
  end
  always @(posedge clk) raw_0 <= words_q[7:0];
  always @(posedge clk) raw_1 <= words_q[15:8];
  always @(posedge clk) raw_2 <= words_q[23:16];
  always @(posedge clk) raw_3 <= words_q[31:24];
  always @(posedge clk) raw_4 <= words_q[39:32];
  always @(posedge clk) raw_5 <= words_q[47:40];
  always @(posedge clk) raw_6 <= words_q[55:48];
  always @(posedge clk) raw_7 <= words_q[63:56];
  always @(posedge clk) begin
    if (rst) read_valid <= 1'b0;
    else read_valid <= row_valid;
  end
  always @(posedge clk) begin
    if (rst) read_last <= 1'b0;
    else read_last <= row_valid;
  end
  always @(posedge clk) begin
    if (rst) read_head_last <= 1'b0;
    else read_head_last <= row_head_last;
  end
  always @(posedge clk) read_slot <= row_slot;
  always @(posedge clk) read_mean <= mean_out_mean;
  always @(posedge clk) begin
    if (rst) used_0 <= 1'b0;
    else used_0 <= lt_heads_3_m & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (rst) used_1 <= 1'b0;
    else used_1 <= lt_heads_3_m_2 & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (rst) used_2 <= 1'b0;
    else used_2 <= lt_heads_3_m_3 & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (rst) used_3 <= 1'b0;
    else used_3 <= lt_heads_3_m_4 & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (rst) used_4 <= 1'b0;
    else used_4 <= lt_heads_3_m_5 & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (rst) used_5 <= 1'b0;
    else used_5 <= lt_heads_3_m_6 & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (rst) used_6 <= 1'b0;
    else used_6 <= lt_heads_3_m_7 & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (rst) used_7 <= 1'b0;
    else used_7 <= lt_heads_3_m_8 & mux_heads_3_center_2;
  end
  always @(posedge clk) begin
    if (read_slot[1]) begin
      if (read_slot[0]) pack <= heads_3_pack;
      else pack <= heads_2_pack;
    end
    else if (read_slot[0]) pack <= heads_1_pack;
    else pack <= heads_0_pack;
  end
  always @(posedge clk) begin
    if (rst) subtract_valid <= 1'b0;
    else subtract_valid <= read_valid;
  end
  always @(posedge clk) begin
    if (rst) subtract_last <= 1'b0;
    else subtract_last <= read_last;
  end
  always @(posedge clk) begin
    if (rst) subtract_head_last <= 1'b0;
    else subtract_head_last <= read_head_last;
  end
  always @(posedge clk) subtract_slot <= read_slot;
  always @(posedge clk) subtract_mean <= read_mean;
  always @(posedge clk) begin
    if (rst) p_valid <= 1'b0;
    else p_valid <= subtract_valid;
  end
  always @(posedge clk) p_slot <= subtract_slot;
  always @(posedge clk) p_data_0 <= mux_raw_0_2;
  always @(posedge clk) p_data_1 <= mux_raw_1_2;
  always @(posedge clk) begin
    if (pack[1]) p_data_2 <= mux_raw_0_2;
    else p_data_2 <= mux_raw_2_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_3 <= mux_raw_1_2;
    else p_data_3 <= mux_raw_3_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_4 <= mux_raw_0_2;
    else if (pack[0]) p_data_4 <= mux_raw_0_2;
    else if (diff_raw_4 < -9'sd128) p_data_4 <= -8'sd128;
    else if (9'sd127 < diff_raw_4) p_data_4 <= 8'sd127;
    else p_data_4 <= diff_raw_4[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_5 <= mux_raw_1_2;
    else if (pack[0]) p_data_5 <= mux_raw_1_2;
    else if (diff_raw_5 < -9'sd128) p_data_5 <= -8'sd128;
    else if (9'sd127 < diff_raw_5) p_data_5 <= 8'sd127;
    else p_data_5 <= diff_raw_5[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_6 <= mux_raw_0_2;
    else if (pack[0]) p_data_6 <= mux_raw_2_2;
    else if (diff_raw_6 < -9'sd128) p_data_6 <= -8'sd128;
    else if (9'sd127 < diff_raw_6) p_data_6 <= 8'sd127;
    else p_data_6 <= diff_raw_6[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_7 <= mux_raw_1_2;
    else if (pack[0]) p_data_7 <= mux_raw_3_2;
    else if (diff_raw_7 < -9'sd128) p_data_7 <= -8'sd128;
    else if (9'sd127 < diff_raw_7) p_data_7 <= 8'sd127;
    else p_data_7 <= diff_raw_7[7:0];
  end
  always @(posedge clk) begin
    if (rst) row_index <= 5'd0;
    else if (and_subtract_valid) begin
      if (subtract_head_last) row_index <= 5'd0;
      else row_index <= row_index + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) row_class <= 5'd0;
    else if (and_subtract_valid) begin
      if (subtract_head_last) row_class <= 5'd0;
      else if (!diff_remainder[7]) row_class <= row_class + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) count <= 6'd0;
    else if (and_subtract_valid) begin
      if (diff_remainder[7]) count <= sum_count_2;
      else count <= 6'd0;
    end
  end
  always @(posedge clk) begin
    if (rst) remainder <= 6'd0;
    else if (and_subtract_valid) begin
      if (diff_remainder[7]) remainder <= sum_remainder[5:0];
      else remainder <= diff_remainder[5:0];
    end
  end
  always @(posedge clk) place_row <= row_index;
  always @(posedge clk) place_class <= row_class;
  always @(posedge clk) place_count <= sum_count_2;
  always @(posedge clk) begin
    if (rst) place_opens <= 1'b0;
    else place_opens <= count == 6'd0;
  end
  always @(posedge clk) begin
    if (rst) place_closes <= 1'b0;
    else place_closes <= ~diff_remainder[7];
  end
  always @(posedge clk) begin
    if (rst) place_job_done <= 1'b0;
    else place_job_done <= and_subtract_valid & subtract_head_last;
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_0 <= mux_sum_0_0 + {{5{p_data_0[7]}}, p_data_0};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_1 <= mux_sum_0_1 + {{5{p_data_1[7]}}, p_data_1};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_2 <= mux_sum_0_2 + {{5{p_data_2[7]}}, p_data_2};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_3 <= mux_sum_0_3 + {{5{p_data_3[7]}}, p_data_3};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_4 <= mux_sum_0_4 + {{5{p_data_4[7]}}, p_data_4};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_5 <= mux_sum_0_5 + {{5{p_data_5[7]}}, p_data_5};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_6 <= mux_sum_0_6 + {{5{p_data_6[7]}}, p_data_6};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_7 <= mux_sum_0_7 + {{5{p_data_7[7]}}, p_data_7};
  end
  always @(posedge clk) begin
    if (rst) sum_write <= 1'b0;
    else sum_write <= p_valid & place_closes;
  end
  always @(posedge clk) sum_bank <= p_bank;
  always @(posedge clk) sum_addr <= place_class;
  always @(posedge clk) sum_count <= place_count;
  always @(posedge clk) begin
    if (rst) done <= 1'b0;
    else done <= place_job_done;
  end
  always @(posedge clk) done_slot <= p_slot;
  always @(posedge clk) begin
    if (word_valid) words[tail] <= {word_7, word_6, word_5, word_4, word_3, word_2, word_1, word_0};
  end
  always @(posedge clk) begin
    if (row_valid) words_q <= words[head];
  end
  score_l2_a40_o8 score (
    .clk(clk),
    .rst(rst),
    .in_valid(and_score_valid),
    .in_acc(score_acc),
    .in_shift(score_tag_slot[1] ? mux_heads_3_shift : mux_heads_1_shift),
    .out_ready(1'b1),
    .in_ready(score_in_ready),
    .out_valid(score_out_valid),
    .out_p(score_out_p)
  );
  lane_tree_proc2_prod8_l2 tree (
    .clk(clk),
    .advance(1'b1),
    .product({part_1, part_0}),
    .sum(tree_sum)
  );
  row_mean_b8_c8 mean (
    .clk(clk),
    .in_sum(sum),
    .in_count(total_slot[1] ? mux_heads_3_m_4 : mux_heads_1_m_2),
    .out_mean(mean_out_mean)
  );
  assign p_write = p_valid;
  assign p_addr = place_row;
  assign p_data = {p_data_7, p_data_6, p_data_5, p_data_4, p_data_3, p_data_2, p_data_1, p_data_0};
  assign sum_data = {sum_0_7, sum_0_6, sum_0_5, sum_0_4, sum_0_3, sum_0_2, sum_0_1, sum_0_0};
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_early, heads_0_vgen, heads_0_rounds,
    heads_0_groups, heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_row_words,
    heads_0_chunks, heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim,
    heads_0_x_words, heads_0_x_beats, heads_0_tiles, heads_1_gemm, heads_1_dense, heads_1_mean,
    heads_1_early, heads_1_vgen, heads_1_rounds, heads_1_groups, heads_1_words_log, heads_1_beats,
    heads_1_col_beats, heads_1_row_words, heads_1_chunks, heads_1_pre, heads_1_multiplier,
    heads_1_post, heads_1_y_shift, heads_1_dim, heads_1_x_words, heads_1_x_beats, heads_1_tiles,
    heads_2_gemm, heads_2_dense, heads_2_mean, heads_2_early, heads_2_vgen, heads_2_rounds,
    heads_2_groups, heads_2_words_log, heads_2_beats, heads_2_col_beats, heads_2_row_words,
    heads_2_chunks, heads_2_pre, heads_2_multiplier, heads_2_post, heads_2_y_shift, heads_2_dim,
    heads_2_x_words, heads_2_x_beats, heads_2_tiles, heads_3_gemm, heads_3_dense, heads_3_mean,
    heads_3_early, heads_3_vgen, heads_3_rounds, heads_3_groups, heads_3_words_log, heads_3_beats,
    heads_3_col_beats, heads_3_row_words, heads_3_chunks, heads_3_pre, heads_3_multiplier,
    heads_3_post, heads_3_y_shift, heads_3_dim, heads_3_x_words, heads_3_x_beats, heads_3_tiles,
    diff_remainder[6], score_in_ready, score_out_valid};
endmodule
