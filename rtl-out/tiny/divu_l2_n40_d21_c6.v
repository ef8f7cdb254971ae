module divu_l2_n40_d21_c6 (
  input clk,
  input rst,
  input div_valid,
  input [20:0] div_divisor,
  input in_valid,
  input [79:0] in_num,
  input [1:0] in_mode,
  input in_last,
  input out_ready,
  output div_ready,
  output in_ready,
  output out_valid,
  output [33:0] out_q,
  output out_last
);
  wire signed [39:0] in_num_0 = in_num[39:0];
  wire signed [39:0] in_num_1 = in_num[79:40];
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  reg [1:0] tag_1_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_1_last;
  reg [1:0] tag_2_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_2_last;
  reg [1:0] tag_3_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_3_last;
  reg [1:0] tag_4_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_4_last;
  reg tag_5_last;
  reg signed [17:0] factor_1;
  reg [5:0] count_1;
  reg [5:0] count_2;
  reg [5:0] count_3;
  reg [5:0] count_4;
  reg [4:0] shift_1;
  reg [4:0] shift_2;
  wire recip_out_valid;
  wire [15:0] recip_out_reciprocal;
  wire [4:0] recip_out_shift;
  wire [20:0] recip_out_divisor;
  wire signed [16:0] lane_0_q;
  wire signed [16:0] lane_1_q;
  wire p_advance = out_ready | ~p_valid_5;
  wire blocked = p_valid_2 & (tag_2_mode == 2'd1);
  wire and_recip_out_valid = recip_out_valid & ~blocked;
  assign in_ready = p_advance & and_recip_out_valid;
  wire take_divisor = in_ready & in_valid & in_last;
  wire and_tag_3_mode = (tag_3_mode == 2'd1) & p_valid_3;
  wire signed [17:0] ext_count_3 = {12'd0, count_3};
  wire signed [17:0] mux_count_3 = and_tag_3_mode ? ext_count_3 : factor_1;
  wire eq_in_mode = in_mode == 2'd2;
  wire eq_tag_2_mode = tag_2_mode == 2'd2;
  wire eq_tag_4_mode = tag_4_mode == 2'd1;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid & and_recip_out_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (rst) p_valid_3 <= 1'b0;
    else if (p_advance) p_valid_3 <= p_valid_2;
  end
  always @(posedge clk) begin
    if (rst) p_valid_4 <= 1'b0;
    else if (p_advance) p_valid_4 <= p_valid_3;
  end
  always @(posedge clk) begin
    if (rst) p_valid_5 <= 1'b0;
    else if (p_advance) p_valid_5 <= p_valid_4;
  end
  always @(posedge clk) begin
    if (p_advance) tag_1_mode <= in_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_2_mode <= tag_1_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_2_last <= tag_1_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_3_mode <= tag_2_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_3_last <= tag_2_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_4_mode <= tag_3_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_4_last <= tag_3_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_5_last <= tag_4_last;
  end
  always @(posedge clk) begin
    if (p_advance) factor_1 <= {1'b0, {recip_out_reciprocal, 1'b1}};
  end
  always @(posedge clk) begin
    if (p_advance) count_1 <= recip_out_divisor[5:0];
  end
  always @(posedge clk) begin
    if (p_advance) count_2 <= count_1;
  end
  always @(posedge clk) begin
    if (p_advance) count_3 <= count_2;
  end
  always @(posedge clk) begin
    if (p_advance) count_4 <= count_3;
  end
  always @(posedge clk) begin
    if (p_advance) shift_1 <= recip_out_shift;
  end
  always @(posedge clk) begin
    if (p_advance) shift_2 <= shift_1;
  end
  recip_d21 recip (
    .clk(clk),
    .rst(rst),
    .in_valid(div_valid),
    .in_divisor(div_divisor),
    .out_ready(take_divisor),
    .in_ready(div_ready),
    .out_valid(recip_out_valid),
    .out_reciprocal(recip_out_reciprocal),
    .out_shift(recip_out_shift),
    .out_divisor(recip_out_divisor)
  );
  divu_lane_n40_s5_c6 lane_0 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_0),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_0_q)
  );
  divu_lane_n40_s5_c6 lane_1 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_1),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_1_q)
  );
  assign out_valid = p_valid_5;
  assign out_q = {lane_1_q, lane_0_q};
  assign out_last = tag_5_last;
  wire unused_ok = &{1'b0, recip_out_divisor[20:6]};
endmodule
