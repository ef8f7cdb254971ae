module prep_pro1_l2_dis1_expl1_div1_mi1_t32_h16_co8_cl32_mo16_247a88d5 (
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
  input score_valid,
  input [35:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input score_tag_slot,
  output p_write,
  output p_bank,
  output [6:0] p_addr,
  output [15:0] p_data,
  output reg sum_write,
  output sum_bank,
  output reg [6:0] sum_addr,
  output [25:0] sum_data,
  output reg [5:0] sum_count,
  output reg done,
  output done_slot
);
  reg beat_valid_d1;
  reg beat_last_d1;
  reg beat_head_last_d1;
  reg beat_valid;
  reg beat_last;
  reg beat_head_last;
  reg [2:0] element;
  reg element_row;
  reg whole;
  reg begins;
  reg [11:0] sum;
  reg [3:0] rest;
  reg [7:0] low;
  reg [3:0] left;
  reg [7:0] mean;
  reg ended_last;
  reg divided_last;
  reg leaves_last;
  reg passes;
  reg [2:0] at;
  reg leaving_row;
  reg used;
  reg signed [7:0] value;
  reg centred;
  reg [2:0] near_at;
  reg [2:0] value_at;
  reg value_valid;
  reg pass_ended_d1;
  reg pass_ended;
  reg [4:0] row_index;
  reg [4:0] row_class;
  reg [5:0] count;
  reg [5:0] remainder;
  reg signed [7:0] word_0;
  reg signed [12:0] sum_word_1;
  reg signed [12:0] sum_word_0;
  (* no_rw_check *) reg signed [7:0] elements [0:15];
  reg signed [7:0] elements_q;
`ifndef SYNTHESIS
  initial begin : elements_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) elements[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [12:0] class_sums [0:7];
  reg signed [12:0] class_sums_q;
`ifndef SYNTHESIS
  initial begin : class_sums_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) class_sums[i] = {13{1'b0}};
  end
`endif
  wire score_in_ready;
  wire score_out_valid;
  wire [7:0] score_out_p;
  wire signed [7:0] score_out_p_0 = score_out_p;
  wire and_score_valid = score_valid & score_tag_pre;
  wire and_beat_valid = beat_valid & beat_last;
  wire not_score_out_p_0 = ~score_out_p_0[7];
  wire [7:0] cat_score_out_p_0 = {not_score_out_p_0, score_out_p_0[6:0]};
  wire [11:0] mux_heads_0_m = begins ? {9'd0, heads_0_m[3:1]} : sum;
  wire [4:0] cat_rest = {rest, low[7]};
  wire signed [5:0] diff_rest = {1'b0, cat_rest} - {2'd0, heads_0_m};
  wire [7:0] cat_low = {low[6:0], ~diff_rest[5]};
  wire mean_known = left == 4'd1;
  wire [7:0] cat_mean = {~mean[7], mean[6:0]};
  wire [2:0] sum_at = {1'b0, at[2:1]} + 3'd1;
  wire and_at = at[0] & (sum_at == heads_0_row_words);
  wire [2:0] mux_at = heads_0_pack[0] ? (at & 3'd6) : at;
  wire signed [7:0] mux_mean = heads_0_center ? cat_mean : 8'sd0;
  wire signed [8:0] diff_elements_q = {elements_q[7], elements_q} - {mux_mean[7], mux_mean};
  wire and_pass_ended = pass_ended & value_valid;
  wire [5:0] sum_count_2 = count + 6'd1;
  wire [6:0] sum_remainder = {1'b0, remainder} + {1'b0, heads_0_c};
  wire signed [7:0] diff_remainder = {1'b0, sum_remainder} - {2'd0, heads_0_n};
  wire signed [12:0] mux_class_sums_q = (count == 6'd0) ? 13'sd0 : class_sums_q;
  wire [12:0] sum_class_sums_q = mux_class_sums_q + {{5{value[7]}}, value};
  assign p_write = value_valid & value_at[0];
  assign p_addr = {row_index, value_at[2:1]};
  always @(posedge clk) begin
    if (rst) beat_valid_d1 <= 1'b0;
    else beat_valid_d1 <= and_score_valid;
  end
  always @(posedge clk) begin
    if (rst) beat_last_d1 <= 1'b0;
    else beat_last_d1 <= score_tag_row_last;
  end
  always @(posedge clk) begin
    if (rst) beat_head_last_d1 <= 1'b0;
    else beat_head_last_d1 <= score_tag_head_last;
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else beat_valid <= beat_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) beat_last <= 1'b0;
    else beat_last <= beat_last_d1;
  end
  always @(posedge clk) begin
    if (rst) beat_head_last <= 1'b0;
    else beat_head_last <= beat_head_last_d1;
  end
  always @(posedge clk) begin
    if (rst) element <= 3'd0;
    else if (beat_valid) begin
      if (and_beat_valid) element <= 3'd0;
      else element <= element + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) element_row <= 1'b0;
    else if (and_beat_valid) element_row <= ~element_row;
  end
  always @(posedge clk) begin
    if (rst) whole <= 1'b0;
    else whole <= and_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) begins <= 1'b1;
    else if (beat_valid) begins <= beat_last;
  end
  always @(posedge clk) begin
    if (beat_valid) sum <= mux_heads_0_m + {4'd0, cat_score_out_p_0};
  end
  always @(posedge clk) begin
    if (whole) rest <= sum[11:8];
    else if (diff_rest[5]) rest <= cat_rest[3:0];
    else rest <= diff_rest[3:0];
  end
  always @(posedge clk) begin
    if (whole) low <= sum[7:0];
    else low <= cat_low;
  end
  always @(posedge clk) begin
    if (rst) left <= 4'd0;
    else if (whole) left <= 4'd8;
    else if (!(left == 4'd0)) left <= left - 4'd1;
  end
  always @(posedge clk) begin
    if (mean_known) mean <= cat_low;
  end
  always @(posedge clk) begin
    if (and_beat_valid) ended_last <= beat_head_last;
  end
  always @(posedge clk) begin
    if (whole) divided_last <= ended_last;
  end
  always @(posedge clk) begin
    if (mean_known) leaves_last <= divided_last;
  end
  always @(posedge clk) begin
    if (rst) passes <= 1'b0;
    else if (mean_known) passes <= 1'b1;
    else if (and_at) passes <= 1'b0;
  end
  always @(posedge clk) begin
    if (mean_known) at <= 3'd0;
    else at <= at + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) leaving_row <= 1'b0;
    else if (passes & and_at) leaving_row <= ~leaving_row;
  end
  always @(posedge clk) begin
    if (rst) used <= 1'b0;
    else used <= {1'b0, mux_at} < heads_0_m;
  end
  always @(posedge clk) begin
    if (used) begin
      if (diff_elements_q < -9'sd128) value <= -8'sd128;
      else if (9'sd127 < diff_elements_q) value <= 8'sd127;
      else value <= diff_elements_q[7:0];
    end
    else value <= 8'sd0;
  end
  always @(posedge clk) begin
    if (rst) centred <= 1'b0;
    else centred <= passes;
  end
  always @(posedge clk) near_at <= at;
  always @(posedge clk) value_at <= near_at;
  always @(posedge clk) begin
    if (rst) value_valid <= 1'b0;
    else value_valid <= centred;
  end
  always @(posedge clk) begin
    if (rst) pass_ended_d1 <= 1'b0;
    else pass_ended_d1 <= and_at;
  end
  always @(posedge clk) begin
    if (rst) pass_ended <= 1'b0;
    else pass_ended <= pass_ended_d1;
  end
  always @(posedge clk) begin
    if (rst) row_index <= 5'd0;
    else if (and_pass_ended) begin
      if (leaves_last) row_index <= 5'd0;
      else row_index <= row_index + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) row_class <= 5'd0;
    else if (and_pass_ended) begin
      if (leaves_last) row_class <= 5'd0;
      else if (!diff_remainder[7]) row_class <= row_class + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) count <= 6'd0;
    else if (and_pass_ended) begin
      if (diff_remainder[7]) count <= sum_count_2;
      else count <= 6'd0;
    end
  end
  always @(posedge clk) begin
    if (rst) remainder <= 6'd0;
    else if (and_pass_ended) begin
      if (diff_remainder[7]) remainder <= sum_remainder[5:0];
      else remainder <= diff_remainder[5:0];
    end
  end
  always @(posedge clk) begin
    if (value_valid) word_0 <= value;
  end
  always @(posedge clk) begin
    if (rst) sum_write <= 1'b0;
    else sum_write <= p_write & ~diff_remainder[7];
  end
  always @(posedge clk) sum_addr <= {row_class, value_at[2:1]};
  always @(posedge clk) begin
    if (value_valid) sum_word_1 <= sum_class_sums_q;
  end
  always @(posedge clk) begin
    if (value_valid) sum_word_0 <= sum_word_1;
  end
  always @(posedge clk) sum_count <= sum_count_2;
  always @(posedge clk) begin
    if (rst) done <= 1'b0;
    else done <= and_pass_ended & leaves_last;
  end
  always @(posedge clk) begin
    if (beat_valid) elements[{element_row, element}] <= score_out_p_0;
  end
  always @(posedge clk) begin
    if (passes) elements_q <= elements[{leaving_row, mux_at}];
  end
  always @(posedge clk) begin
    if (value_valid) class_sums[value_at] <= sum_class_sums_q;
  end
  always @(posedge clk) begin
    if (centred) class_sums_q <= class_sums[near_at];
  end
  score_l1_a36_o8 score (
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
  assign p_bank = 1'b0;
  assign p_data = {value, word_0};
  assign sum_bank = 1'b0;
  assign sum_data = {sum_word_1, sum_word_0};
  assign done_slot = 1'b0;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_early, heads_0_vgen, heads_0_rounds,
    heads_0_groups, heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_pack[1],
    heads_0_chunks, heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim,
    heads_0_x_words, heads_0_x_beats, heads_0_tiles, score_tag_slot, diff_rest[4], diff_remainder[6],
    score_in_ready, score_out_valid};
endmodule
