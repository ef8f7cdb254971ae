module recip_d23 (
  input clk,
  input rst,
  input in_valid,
  input [22:0] in_divisor,
  input out_ready,
  output in_ready,
  output out_valid,
  output [15:0] out_reciprocal,
  output [4:0] out_shift,
  output [22:0] out_divisor
);
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  reg p_valid_6;
  reg p_valid_7;
  reg [15:0] mant_1;
  reg [4:0] shift_1;
  reg [22:0] div_1;
  reg signed [14:0] d_2;
  reg [4:0] seed_2;
  reg [15:0] mant_2;
  reg [4:0] shift_2;
  reg [22:0] div_2;
  reg [17:0] r_3;
  reg [15:0] mant_3;
  reg [4:0] shift_3;
  reg [22:0] div_3;
  reg signed [14:0] d_4;
  reg [17:0] r_4;
  reg [15:0] mant_4;
  reg [4:0] shift_4;
  reg [22:0] div_4;
  reg [16:0] q_5;
  reg [15:0] mant_5;
  reg [4:0] shift_5;
  reg [22:0] div_5;
  reg signed [17:0] rem_6;
  reg [16:0] q_6;
  reg [15:0] mant_6;
  reg [4:0] shift_6;
  reg [22:0] div_6;
  reg [15:0] reciprocal;
  reg [4:0] shift_7;
  reg [22:0] div_7;
  wire not_p_valid_7 = ~p_valid_7;
  wire or_out_ready = out_ready | not_p_valid_7;
  wire or_p_valid_7 = not_p_valid_7 | ~p_valid_6;
  wire or_out_ready_2 = out_ready | or_p_valid_7;
  wire or_p_valid_7_2 = or_p_valid_7 | ~p_valid_5;
  wire or_out_ready_3 = out_ready | or_p_valid_7_2;
  wire or_p_valid_7_3 = or_p_valid_7_2 | ~p_valid_4;
  wire or_out_ready_4 = out_ready | or_p_valid_7_3;
  wire or_p_valid_7_4 = or_p_valid_7_3 | ~p_valid_3;
  wire or_out_ready_5 = out_ready | or_p_valid_7_4;
  wire or_p_valid_7_5 = or_p_valid_7_4 | ~p_valid_2;
  wire or_out_ready_6 = out_ready | or_p_valid_7_5;
  assign in_ready = out_ready | (or_p_valid_7_5 | ~p_valid_1);
  wire eq_in_divisor = in_divisor[22:7] == 16'd0;
  wire eq_in_divisor_2 = in_divisor[6:0] == 7'd0;
  wire eq_in_divisor_3 = in_divisor[22:15] == 8'd0;
  wire mux_in_divisor = eq_in_divisor ? eq_in_divisor_2 : eq_in_divisor_3;
  wire [22:0] cat_in_divisor = {in_divisor[14:0], 8'd0};
  wire [22:0] cat_in_divisor_2 = {in_divisor[6:0], 16'd0};
  wire [22:0] mux_in_divisor_3 = mux_in_divisor ? cat_in_divisor : in_divisor;
  wire [22:0] mux_in_divisor_2 = mux_in_divisor ? 23'd0 : cat_in_divisor_2;
  wire [22:0] mux_in_divisor_4 = eq_in_divisor ? mux_in_divisor_2 : mux_in_divisor_3;
  wire eq_in_divisor_4 = mux_in_divisor_4[22:19] == 4'd0;
  wire eq_in_divisor_5 = mux_in_divisor_4[18:17] == 2'd0;
  wire eq_in_divisor_6 = mux_in_divisor_4[22:21] == 2'd0;
  wire mux_in_divisor_5 = eq_in_divisor_4 ? eq_in_divisor_5 : eq_in_divisor_6;
  wire [22:0] cat_in_divisor_3 = {mux_in_divisor_4[20:0], 2'd0};
  wire [22:0] cat_in_divisor_5 = {mux_in_divisor_4[18:0], 4'd0};
  wire [22:0] cat_in_divisor_4 = {mux_in_divisor_4[16:0], 6'd0};
  wire [22:0] mux_in_divisor_7 = mux_in_divisor_5 ? cat_in_divisor_3 : mux_in_divisor_4;
  wire [22:0] mux_in_divisor_6 = mux_in_divisor_5 ? cat_in_divisor_4 : cat_in_divisor_5;
  wire [22:0] mux_in_divisor_8 = eq_in_divisor_4 ? mux_in_divisor_6 : mux_in_divisor_7;
  wire not_in_divisor = ~mux_in_divisor_8[22];
  wire [22:0] cat_in_divisor_6 = {mux_in_divisor_8[21:0], 1'b0};
  wire [22:0] mux_in_divisor_9 = mux_in_divisor_8[22] ? mux_in_divisor_8 : cat_in_divisor_6;
  wire [17:0] sum_in_divisor = {1'b0, mux_in_divisor_9[22:6]} + 18'd1;
  wire or_in_divisor = sum_in_divisor[16] | sum_in_divisor[17];
  wire [4:0] cat_in_divisor_7 = {eq_in_divisor, mux_in_divisor, eq_in_divisor_4, mux_in_divisor_5, not_in_divisor};
  wire [4:0] diff_in_divisor = 5'd22 - cat_in_divisor_7;
  wire [4:0] mux_const_2 = mant_1[12] ? 5'd27 : 5'd30;
  wire [4:0] mux_const = mant_1[12] ? 5'd22 : 5'd24;
  wire [4:0] mux_const_4 = mant_1[12] ? 5'd19 : 5'd20;
  wire [4:0] mux_const_3 = mant_1[12] ? 5'd17 : 5'd18;
  wire [4:0] mux_const_6 = mant_1[13] ? mux_const : mux_const_2;
  wire [4:0] mux_const_5 = mant_1[13] ? mux_const_3 : mux_const_4;
  wire [4:0] mux_const_7 = mant_1[14] ? mux_const_5 : mux_const_6;
  wire [17:0] prod_mant_1 = {2'd0, mant_1} * {13'd0, mux_const_7};
  wire [17:0] sum_mant_1 = prod_mant_1 + 18'd4;
  wire signed [19:0] prod_seed_2 = $signed({15'd0, seed_2}) * $signed({{5{d_2[14]}}, d_2});
  wire signed [19:0] sum_seed_2 = prod_seed_2 + 20'd8;
  wire signed [15:0] bits_seed_2 = sum_seed_2[19:4];
  wire [30:0] prod_mant_3 = {15'd0, mant_3} * {13'd0, r_3};
  wire [30:0] sum_mant_3 = prod_mant_3 + 31'd32768;
  wire signed [32:0] prod_r_4 = $signed({15'd0, r_4}) * $signed({{18{d_4[14]}}, d_4});
  wire signed [32:0] sum_r_4 = prod_r_4 + 33'd65536;
  wire signed [15:0] bits_r_4 = sum_r_4[32:17];
  wire [17:0] sum_r_4_3 = r_4 + {{2{bits_r_4[15]}}, bits_r_4};
  wire [18:0] sum_r_4_2 = {1'b0, sum_r_4_3} + 19'd2;
  wire [17:0] prod_q_5 = {1'b0, q_5} * {2'd0, mant_5};
  wire signed [1:0] ext_rem_6 = {1'b0, ~(rem_6 < $signed({2'd0, mant_6}))};
  wire signed [1:0] mux_rem_6 = rem_6[17] ? -2'sd1 : ext_rem_6;
  wire [16:0] sum_q_6 = q_6 + {{15{mux_rem_6[1]}}, mux_rem_6};
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (in_ready) p_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (or_out_ready_6) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (rst) p_valid_3 <= 1'b0;
    else if (or_out_ready_5) p_valid_3 <= p_valid_2;
  end
  always @(posedge clk) begin
    if (rst) p_valid_4 <= 1'b0;
    else if (or_out_ready_4) p_valid_4 <= p_valid_3;
  end
  always @(posedge clk) begin
    if (rst) p_valid_5 <= 1'b0;
    else if (or_out_ready_3) p_valid_5 <= p_valid_4;
  end
  always @(posedge clk) begin
    if (rst) p_valid_6 <= 1'b0;
    else if (or_out_ready_2) p_valid_6 <= p_valid_5;
  end
  always @(posedge clk) begin
    if (rst) p_valid_7 <= 1'b0;
    else if (or_out_ready) p_valid_7 <= p_valid_6;
  end
  always @(posedge clk) begin
    if (in_ready) mant_1 <= {or_in_divisor, sum_in_divisor[15:1]};
  end
  always @(posedge clk) begin
    if (in_ready) shift_1 <= diff_in_divisor + {4'd0, sum_in_divisor[17]};
  end
  always @(posedge clk) begin
    if (in_ready) div_1 <= in_divisor;
  end
  always @(posedge clk) begin
    if (or_out_ready_6) d_2 <= 15'sd0 - sum_mant_1[17:3];
  end
  always @(posedge clk) begin
    if (or_out_ready_6) seed_2 <= mux_const_7;
  end
  always @(posedge clk) begin
    if (or_out_ready_6) mant_2 <= mant_1;
  end
  always @(posedge clk) begin
    if (or_out_ready_6) shift_2 <= shift_1;
  end
  always @(posedge clk) begin
    if (or_out_ready_6) div_2 <= div_1;
  end
  always @(posedge clk) begin
    if (or_out_ready_5) r_3 <= {seed_2, 13'd0} + {{2{bits_seed_2[15]}}, bits_seed_2};
  end
  always @(posedge clk) begin
    if (or_out_ready_5) mant_3 <= mant_2;
  end
  always @(posedge clk) begin
    if (or_out_ready_5) shift_3 <= shift_2;
  end
  always @(posedge clk) begin
    if (or_out_ready_5) div_3 <= div_2;
  end
  always @(posedge clk) begin
    if (or_out_ready_4) d_4 <= 15'sd0 - sum_mant_3[30:16];
  end
  always @(posedge clk) begin
    if (or_out_ready_4) r_4 <= r_3;
  end
  always @(posedge clk) begin
    if (or_out_ready_4) mant_4 <= mant_3;
  end
  always @(posedge clk) begin
    if (or_out_ready_4) shift_4 <= shift_3;
  end
  always @(posedge clk) begin
    if (or_out_ready_4) div_4 <= div_3;
  end
  always @(posedge clk) begin
    if (or_out_ready_3) q_5 <= sum_r_4_2[18:2];
  end
  always @(posedge clk) begin
    if (or_out_ready_3) mant_5 <= mant_4;
  end
  always @(posedge clk) begin
    if (or_out_ready_3) shift_5 <= shift_4;
  end
  always @(posedge clk) begin
    if (or_out_ready_3) div_5 <= div_4;
  end
  always @(posedge clk) begin
    if (or_out_ready_2) rem_6 <= 18'sd0 - prod_q_5;
  end
  always @(posedge clk) begin
    if (or_out_ready_2) q_6 <= q_5;
  end
  always @(posedge clk) begin
    if (or_out_ready_2) mant_6 <= mant_5;
  end
  always @(posedge clk) begin
    if (or_out_ready_2) shift_6 <= shift_5;
  end
  always @(posedge clk) begin
    if (or_out_ready_2) div_6 <= div_5;
  end
  always @(posedge clk) begin
    if (or_out_ready) begin
      if (17'd65535 < sum_q_6) reciprocal <= 16'd65535;
      else reciprocal <= sum_q_6[15:0];
    end
  end
  always @(posedge clk) begin
    if (or_out_ready) shift_7 <= shift_6;
  end
  always @(posedge clk) begin
    if (or_out_ready) div_7 <= div_6;
  end
  assign out_valid = p_valid_7;
  assign out_reciprocal = reciprocal;
  assign out_shift = shift_7;
  assign out_divisor = div_7;
  wire unused_ok = &{1'b0, mux_in_divisor_9[5:0], sum_in_divisor[0], sum_mant_1[2:0], sum_seed_2[3:0], sum_mant_3[15:0],
    sum_r_4[16:0], sum_r_4_2[1:0]};
endmodule
