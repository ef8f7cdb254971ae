module prep_pro1_l4_dis1_expl1_div1_mi1_t64_h16_co16_cl64_mo64_9b22246a (
  input clk,
  input rst,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [6:0] heads_0_n,
  input [4:0] heads_0_m,
  input [6:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [6:0] heads_0_beats,
  input [4:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input [2:0] heads_0_row_words,
  input [2:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [6:0] heads_0_dim,
  input [4:0] heads_0_x_words,
  input [6:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input score_valid,
  input [39:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input score_tag_slot,
  output p_write,
  output p_bank,
  output [7:0] p_addr,
  output [31:0] p_data,
  output reg sum_write,
  output reg sum_bank,
  output reg [7:0] sum_addr,
  output [55:0] sum_data,
  output reg [6:0] sum_count,
  output reg done,
  output reg done_slot
);
  reg near_valid;
  reg near_last;
  reg near_head_last;
  reg near_slot;
  reg first;
  reg [4:0] rest;
  reg keep_0;
  reg beat_valid;
  reg beat_last;
  reg beat_head_last;
  reg beat_slot;
  reg [1:0] at;
  reg signed [7:0] word_0;
  reg signed [7:0] word_1;
  reg signed [7:0] word_2;
  reg signed [7:0] word_3;
  reg word_valid;
  reg signed [7:0] part_0;
  reg summed_valid;
  reg summed_last;
  reg summed_head_last;
  reg summed_slot;
  reg begins;
  reg signed [11:0] sum;
  reg total_valid;
  reg total_head_last;
  reg total_slot;
  reg divided_valid_d1;
  reg divided_head_last_d1;
  reg divided_slot_d1;
  reg divided_valid_d2;
  reg divided_head_last_d2;
  reg divided_slot_d2;
  reg divided_valid_d3;
  reg divided_head_last_d3;
  reg divided_slot_d3;
  reg divided_valid_d4;
  reg divided_head_last_d4;
  reg divided_slot_d4;
  reg divided_valid_d5;
  reg divided_head_last_d5;
  reg divided_slot_d5;
  reg divided_valid_d6;
  reg divided_head_last_d6;
  reg divided_slot_d6;
  reg divided_valid_d7;
  reg divided_head_last_d7;
  reg divided_slot_d7;
  reg divided_valid;
  reg divided_head_last;
  reg divided_slot;
  reg [2:0] divided_words;
  reg row_valid;
  reg row_head_last;
  reg row_slot;
  reg age_1_valid;
  reg age_1_head_last;
  reg age_1_slot;
  reg [2:0] age_1_words;
  reg signed [7:0] age_1_mean;
  reg age_2_valid;
  reg age_2_head_last;
  reg age_2_slot;
  reg [2:0] age_2_words;
  reg signed [7:0] age_2_mean;
  reg age_3_valid;
  reg age_3_head_last;
  reg age_3_slot;
  reg signed [7:0] age_3_mean;
  reg [1:0] turn_word;
  reg [4:0] tail;
  reg [4:0] head;
  reg signed [7:0] raw_0;
  reg signed [7:0] raw_1;
  reg signed [7:0] raw_2;
  reg signed [7:0] raw_3;
  reg read_valid;
  reg read_last;
  reg read_head_last;
  reg read_slot;
  reg [1:0] read_word;
  reg signed [7:0] read_mean;
  reg used_0;
  reg used_1;
  reg used_2;
  reg used_3;
  reg [1:0] pack;
  reg subtract_valid;
  reg subtract_last;
  reg subtract_head_last;
  reg subtract_slot;
  reg [1:0] subtract_word;
  reg signed [7:0] subtract_mean;
  reg p_valid;
  reg p_slot;
  reg [1:0] p_word;
  reg signed [7:0] p_data_0;
  reg signed [7:0] p_data_1;
  reg signed [7:0] p_data_2;
  reg signed [7:0] p_data_3;
  reg [5:0] row_index;
  reg [5:0] row_class;
  reg [6:0] count;
  reg [6:0] remainder;
  reg [5:0] place_row;
  reg [5:0] place_class;
  reg [6:0] place_count;
  reg [2:0] place_words;
  reg place_opens;
  reg place_closes;
  reg place_job_done;
  reg signed [13:0] sum_0_0;
  reg signed [13:0] sum_0_1;
  reg signed [13:0] sum_0_2;
  reg signed [13:0] sum_0_3;
  reg signed [13:0] sum_1_0;
  reg signed [13:0] sum_1_1;
  reg signed [13:0] sum_1_2;
  reg signed [13:0] sum_1_3;
  reg signed [13:0] sum_2_0;
  reg signed [13:0] sum_2_1;
  reg signed [13:0] sum_2_2;
  reg signed [13:0] sum_2_3;
  reg signed [13:0] sum_3_0;
  reg signed [13:0] sum_3_1;
  reg signed [13:0] sum_3_2;
  reg signed [13:0] sum_3_3;
  (* no_rw_check *) reg [31:0] words [0:31];
  reg [31:0] words_q;
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) words[i] = {32{1'b0}};
  end
`endif
  wire score_in_ready;
  wire score_out_valid;
  wire [7:0] score_out_p;
  wire signed [7:0] score_out_p_0 = score_out_p;
  wire signed [7:0] mean_out_mean;
  wire and_score_valid = score_valid & score_tag_pre;
  wire [4:0] mux_heads_0_m = first ? heads_0_m : rest;
  wire signed [7:0] mux_score_out_p_0 = keep_0 ? score_out_p_0 : 8'sd0;
  wire eq_at = at == 2'd0;
  wire eq_at_2 = at == 2'd3;
  wire or_beat_last = beat_last | eq_at_2;
  wire and_age_2_valid = age_2_valid & ~(age_2_words < 3'd2);
  wire or_age_3_valid = age_3_valid | and_age_2_valid;
  wire and_age_1_valid = age_1_valid & ~(age_1_words < 3'd3);
  wire or_age_3_valid_2 = or_age_3_valid | and_age_1_valid;
  wire and_row_valid = row_valid & ~(divided_words < 3'd4);
  wire or_age_3_valid_3 = or_age_3_valid_2 | and_row_valid;
  wire signed [5:0] diff_heads_0_m = {1'b0, heads_0_m} - {2'd0, {read_word, 2'd0}};
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
  wire signed [7:0] mux_subtract_mean_4 = used_3 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_3 = {raw_3[7], raw_3} - {mux_subtract_mean_4[7], mux_subtract_mean_4};
  wire [6:0] sum_count_2 = count + 7'd1;
  wire [7:0] sum_remainder = {1'b0, remainder} + {1'b0, heads_0_c};
  wire signed [8:0] diff_remainder = {1'b0, sum_remainder} - {2'd0, heads_0_n};
  wire and_subtract_valid = subtract_valid & subtract_last;
  wire lt_place_words = 3'd1 < place_words;
  wire signed [13:0] mux_sum_1_0 = lt_place_words ? sum_1_0 : sum_0_0;
  wire signed [13:0] mux_sum_1_1 = lt_place_words ? sum_1_1 : sum_0_1;
  wire signed [13:0] mux_sum_1_2 = lt_place_words ? sum_1_2 : sum_0_2;
  wire signed [13:0] mux_sum_1_3 = lt_place_words ? sum_1_3 : sum_0_3;
  wire lt_place_words_2 = 3'd2 < place_words;
  wire signed [13:0] mux_sum_2_0 = lt_place_words_2 ? sum_2_0 : mux_sum_1_0;
  wire signed [13:0] mux_sum_2_1 = lt_place_words_2 ? sum_2_1 : mux_sum_1_1;
  wire signed [13:0] mux_sum_2_2 = lt_place_words_2 ? sum_2_2 : mux_sum_1_2;
  wire signed [13:0] mux_sum_2_3 = lt_place_words_2 ? sum_2_3 : mux_sum_1_3;
  wire lt_place_words_3 = 3'd3 < place_words;
  wire signed [13:0] mux_sum_3_0 = lt_place_words_3 ? sum_3_0 : mux_sum_2_0;
  wire signed [13:0] mux_sum_3_1 = lt_place_words_3 ? sum_3_1 : mux_sum_2_1;
  wire signed [13:0] mux_sum_3_2 = lt_place_words_3 ? sum_3_2 : mux_sum_2_2;
  wire signed [13:0] mux_sum_3_3 = lt_place_words_3 ? sum_3_3 : mux_sum_2_3;
  wire signed [13:0] mux_sum_3_0_2 = place_opens ? 14'sd0 : mux_sum_3_0;
  wire signed [13:0] mux_sum_3_1_2 = place_opens ? 14'sd0 : mux_sum_3_1;
  wire signed [13:0] mux_sum_3_2_2 = place_opens ? 14'sd0 : mux_sum_3_2;
  wire signed [13:0] mux_sum_3_3_2 = place_opens ? 14'sd0 : mux_sum_3_3;
  assign p_addr = {place_row, p_word};
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
    if (near_valid) rest <= mux_heads_0_m - 5'd1;
  end
  always @(posedge clk) begin
    if (rst) keep_0 <= 1'b0;
    else keep_0 <= 5'd0 < mux_heads_0_m;
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
      if (at == 2'd1) word_1 <= mux_score_out_p_0;
      else if (eq_at) word_1 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (at == 2'd2) word_2 <= mux_score_out_p_0;
      else if (eq_at) word_2 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at_2) word_3 <= mux_score_out_p_0;
      else if (eq_at) word_3 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (rst) word_valid <= 1'b0;
    else word_valid <= beat_valid & or_beat_last;
  end
  always @(posedge clk) part_0 <= mux_score_out_p_0;
  always @(posedge clk) begin
    if (rst) summed_valid <= 1'b0;
    else summed_valid <= beat_valid;
  end
  always @(posedge clk) begin
    if (rst) summed_last <= 1'b0;
    else summed_last <= beat_last;
  end
  always @(posedge clk) begin
    if (rst) summed_head_last <= 1'b0;
    else summed_head_last <= beat_head_last;
  end
  always @(posedge clk) summed_slot <= beat_slot;
  always @(posedge clk) begin
    if (rst) begins <= 1'b1;
    else if (summed_valid) begins <= summed_last;
  end
  always @(posedge clk) begin
    if (summed_valid) sum <= (begins ? 12'sd0 : sum) + {{4{part_0[7]}}, part_0};
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
  always @(posedge clk) divided_words <= heads_0_row_words;
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
    if (rst) age_1_valid <= 1'b0;
    else age_1_valid <= row_valid;
  end
  always @(posedge clk) begin
    if (rst) age_1_head_last <= 1'b0;
    else age_1_head_last <= row_head_last;
  end
  always @(posedge clk) age_1_slot <= row_slot;
  always @(posedge clk) age_1_words <= divided_words;
  always @(posedge clk) age_1_mean <= mean_out_mean;
  always @(posedge clk) begin
    if (rst) age_2_valid <= 1'b0;
    else age_2_valid <= age_1_valid;
  end
  always @(posedge clk) begin
    if (rst) age_2_head_last <= 1'b0;
    else age_2_head_last <= age_1_head_last;
  end
  always @(posedge clk) age_2_slot <= age_1_slot;
  always @(posedge clk) age_2_words <= age_1_words;
  always @(posedge clk) age_2_mean <= age_1_mean;
  always @(posedge clk) begin
    if (rst) age_3_valid <= 1'b0;
    else age_3_valid <= age_2_valid;
  end
  always @(posedge clk) begin
    if (rst) age_3_head_last <= 1'b0;
    else age_3_head_last <= age_2_head_last;
  end
  always @(posedge clk) age_3_slot <= age_2_slot;
  always @(posedge clk) age_3_mean <= age_2_mean;
  always @(posedge clk) begin
    if (rst) turn_word <= 2'd0;
    else if (or_age_3_valid_3) begin
      if (age_3_valid) turn_word <= 2'd0;
      else turn_word <= turn_word + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) tail <= 5'd0;
    else if (word_valid) tail <= tail + 5'd1;
  end
  always @(posedge clk) begin
    if (rst) head <= 5'd0;
    else if (or_age_3_valid_3) head <= head + 5'd1;
  end
  always @(posedge clk) raw_0 <= words_q[7:0];
  always @(posedge clk) raw_1 <= words_q[15:8];
  always @(posedge clk) raw_2 <= words_q[23:16];
  always @(posedge clk) raw_3 <= words_q[31:24];
  always @(posedge clk) begin
    if (rst) read_valid <= 1'b0;
    else read_valid <= or_age_3_valid_3;
  end
  always @(posedge clk) begin
    if (rst) read_last <= 1'b0;
    else read_last <= age_3_valid;
  end
  always @(posedge clk) begin
    if (rst) read_head_last <= 1'b0;
    else if (and_row_valid) read_head_last <= row_head_last;
    else if (and_age_1_valid) read_head_last <= age_1_head_last;
    else if (and_age_2_valid) read_head_last <= age_2_head_last;
    else read_head_last <= age_3_head_last;
  end
  always @(posedge clk) begin
    if (and_row_valid) read_slot <= row_slot;
    else if (and_age_1_valid) read_slot <= age_1_slot;
    else if (and_age_2_valid) read_slot <= age_2_slot;
    else read_slot <= age_3_slot;
  end
  always @(posedge clk) read_word <= turn_word;
  always @(posedge clk) begin
    if (and_row_valid) read_mean <= mean_out_mean;
    else if (and_age_1_valid) read_mean <= age_1_mean;
    else if (and_age_2_valid) read_mean <= age_2_mean;
    else read_mean <= age_3_mean;
  end
  always @(posedge clk) begin
    if (rst) used_0 <= 1'b0;
    else used_0 <= (6'sd0 < diff_heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_1 <= 1'b0;
    else used_1 <= (6'sd1 < diff_heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_2 <= 1'b0;
    else used_2 <= (6'sd2 < diff_heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_3 <= 1'b0;
    else used_3 <= (6'sd3 < diff_heads_0_m) & heads_0_center;
  end
  always @(posedge clk) pack <= heads_0_pack;
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
  always @(posedge clk) subtract_word <= read_word;
  always @(posedge clk) subtract_mean <= read_mean;
  always @(posedge clk) begin
    if (rst) p_valid <= 1'b0;
    else p_valid <= subtract_valid;
  end
  always @(posedge clk) p_slot <= subtract_slot;
  always @(posedge clk) p_word <= subtract_word;
  always @(posedge clk) p_data_0 <= mux_raw_0_2;
  always @(posedge clk) p_data_1 <= mux_raw_1_2;
  always @(posedge clk) begin
    if (pack[0]) p_data_2 <= mux_raw_0_2;
    else if (diff_raw_2 < -9'sd128) p_data_2 <= -8'sd128;
    else if (9'sd127 < diff_raw_2) p_data_2 <= 8'sd127;
    else p_data_2 <= diff_raw_2[7:0];
  end
  always @(posedge clk) begin
    if (pack[0]) p_data_3 <= mux_raw_1_2;
    else if (diff_raw_3 < -9'sd128) p_data_3 <= -8'sd128;
    else if (9'sd127 < diff_raw_3) p_data_3 <= 8'sd127;
    else p_data_3 <= diff_raw_3[7:0];
  end
  always @(posedge clk) begin
    if (rst) row_index <= 6'd0;
    else if (and_subtract_valid) begin
      if (subtract_head_last) row_index <= 6'd0;
      else row_index <= row_index + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) row_class <= 6'd0;
    else if (and_subtract_valid) begin
      if (subtract_head_last) row_class <= 6'd0;
      else if (!diff_remainder[8]) row_class <= row_class + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) count <= 7'd0;
    else if (and_subtract_valid) begin
      if (diff_remainder[8]) count <= sum_count_2;
      else count <= 7'd0;
    end
  end
  always @(posedge clk) begin
    if (rst) remainder <= 7'd0;
    else if (and_subtract_valid) begin
      if (diff_remainder[8]) remainder <= sum_remainder[6:0];
      else remainder <= diff_remainder[6:0];
    end
  end
  always @(posedge clk) place_row <= row_index;
  always @(posedge clk) place_class <= row_class;
  always @(posedge clk) place_count <= sum_count_2;
  always @(posedge clk) place_words <= heads_0_row_words;
  always @(posedge clk) begin
    if (rst) place_opens <= 1'b0;
    else place_opens <= count == 7'd0;
  end
  always @(posedge clk) begin
    if (rst) place_closes <= 1'b0;
    else place_closes <= ~diff_remainder[8];
  end
  always @(posedge clk) begin
    if (rst) place_job_done <= 1'b0;
    else place_job_done <= and_subtract_valid & subtract_head_last;
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_0 <= mux_sum_3_0_2 + {{6{p_data_0[7]}}, p_data_0};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_1 <= mux_sum_3_1_2 + {{6{p_data_1[7]}}, p_data_1};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_2 <= mux_sum_3_2_2 + {{6{p_data_2[7]}}, p_data_2};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_3 <= mux_sum_3_3_2 + {{6{p_data_3[7]}}, p_data_3};
  end
  always @(posedge clk) begin
    if (p_valid) sum_1_0 <= sum_0_0;
  end
  always @(posedge clk) begin
    if (p_valid) sum_1_1 <= sum_0_1;
  end
  always @(posedge clk) begin
    if (p_valid) sum_1_2 <= sum_0_2;
  end
  always @(posedge clk) begin
    if (p_valid) sum_1_3 <= sum_0_3;
  end
  always @(posedge clk) begin
    if (p_valid) sum_2_0 <= sum_1_0;
  end
  always @(posedge clk) begin
    if (p_valid) sum_2_1 <= sum_1_1;
  end
  always @(posedge clk) begin
    if (p_valid) sum_2_2 <= sum_1_2;
  end
  always @(posedge clk) begin
    if (p_valid) sum_2_3 <= sum_1_3;
  end
  always @(posedge clk) begin
    if (p_valid) sum_3_0 <= sum_2_0;
  end
  always @(posedge clk) begin
    if (p_valid) sum_3_1 <= sum_2_1;
  end
  always @(posedge clk) begin
    if (p_valid) sum_3_2 <= sum_2_2;
  end
  always @(posedge clk) begin
    if (p_valid) sum_3_3 <= sum_2_3;
  end
  always @(posedge clk) begin
    if (rst) sum_write <= 1'b0;
    else sum_write <= p_valid & place_closes;
  end
  always @(posedge clk) sum_bank <= p_slot;
  always @(posedge clk) sum_addr <= {place_class, p_word};
  always @(posedge clk) sum_count <= place_count;
  always @(posedge clk) begin
    if (rst) done <= 1'b0;
    else done <= place_job_done;
  end
  always @(posedge clk) done_slot <= p_slot;
  always @(posedge clk) begin
    if (word_valid) words[tail] <= {word_3, word_2, word_1, word_0};
  end
  always @(posedge clk) begin
    if (or_age_3_valid_3) words_q <= words[head];
  end
  score_l1_a40_o8 score (
    .clk(clk),
    .rst(rst),
    .in_valid(and_score_valid),
    .in_acc(score_acc),
    .in_shift(heads_0_shift),
    .out_ready(1'b1),
    .in_ready(score_in_ready),
    .out_valid(score_out_valid),
    .out_p(score_out_p)
  );
  row_mean_b8_c16 mean (
    .clk(clk),
    .in_sum(sum),
    .in_count(heads_0_m),
    .out_mean(mean_out_mean)
  );
  assign p_write = p_valid;
  assign p_bank = p_slot;
  assign p_data = {p_data_3, p_data_2, p_data_1, p_data_0};
  assign sum_data = {sum_0_3, sum_0_2, sum_0_1, sum_0_0};
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_early, heads_0_vgen, heads_0_rounds,
    heads_0_groups, heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_chunks,
    heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim, heads_0_x_words,
    heads_0_x_beats, heads_0_tiles, pack[1], diff_remainder[7], score_in_ready, score_out_valid};
endmodule
