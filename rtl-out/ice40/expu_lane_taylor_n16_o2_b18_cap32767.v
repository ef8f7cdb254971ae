module expu_lane_taylor_n16_o2_b18_cap32767 (
  input clk,
  input advance,
  input [15:0] x,
  output reg [15:0] e
);
  reg [8:0] q;
  reg [15:0] x_q;
  reg signed [14:0] t;
  reg [8:0] q_t;
  reg signed [15:0] f;
  reg [8:0] q_f;
  reg [18:0] y;
  reg [4:0] k;
  wire signed [26:0] points_1_y;
  wire signed [24:0] points_2_y;
  wire signed [27:0] points_3_y;
  wire signed [17:0] steps_1_y;
  wire signed [17:0] steps_2_y;
  wire signed [17:0] steps_3_y;
  wire signed [17:0] steps_4_y;
  wire signed [17:0] steps_5_y;
  wire signed [17:0] steps_6_y;
  wire signed [17:0] residue_y;
  wire [16:0] shift_1_y;
  wire [16:0] shift_2_y;
  wire [16:0] shift_4_y;
  wire [16:0] shift_8_y;
  wire [24:0] sum_points_3_y = points_3_y[24:0] + 25'd32768;
  wire signed [15:0] sum_t = {t[14], t} + 16'd1;
  wire signed [14:0] bits_t = sum_t[15:1];
  wire signed [28:0] prod_t = $signed({{14{t[14]}}, t}) * $signed({{14{bits_t[14]}}, bits_t});
  wire signed [28:0] sum_t_2 = prod_t + 29'd131072;
  wire signed [10:0] bits_t_2 = sum_t_2[28:18];
  wire [17:0] mux_const_2 = q_f[0] ? 18'd251030 : 18'd262143;
  wire [17:0] mux_const = q_f[0] ? 18'd230195 : 18'd240387;
  wire [17:0] mux_const_4 = q_f[0] ? 18'd211090 : 18'd220436;
  wire [17:0] mux_const_3 = q_f[0] ? 18'd193571 : 18'd202141;
  wire [17:0] mux_const_6 = q_f[0] ? 18'd177505 : 18'd185364;
  wire [17:0] mux_const_5 = q_f[0] ? 18'd162773 : 18'd169979;
  wire [17:0] mux_const_8 = q_f[0] ? 18'd149263 : 18'd155872;
  wire [17:0] mux_const_7 = q_f[0] ? 18'd136875 : 18'd142935;
  wire [17:0] mux_const_10 = q_f[1] ? mux_const : mux_const_2;
  wire [17:0] mux_const_9 = q_f[1] ? mux_const_3 : mux_const_4;
  wire [17:0] mux_const_12 = q_f[1] ? mux_const_5 : mux_const_6;
  wire [17:0] mux_const_11 = q_f[1] ? mux_const_7 : mux_const_8;
  wire [17:0] mux_const_14 = q_f[2] ? mux_const_9 : mux_const_10;
  wire [17:0] mux_const_13 = q_f[2] ? mux_const_11 : mux_const_12;
  wire [17:0] mux_const_15 = q_f[3] ? mux_const_13 : mux_const_14;
  wire signed [31:0] prod_f = $signed({{16{f[15]}}, f}) * $signed({16'd0, mux_const_15[17:2]});
  wire signed [31:0] sum_f = prod_f + 32'd32768;
  wire signed [15:0] bits_f = sum_f[31:16];
  wire [16:0] sum_shift_8_y = shift_8_y + 17'd1;
  always @(posedge clk) begin
    if (advance) q <= sum_points_3_y[24:16];
  end
  always @(posedge clk) begin
    if (advance) x_q <= x;
  end
  always @(posedge clk) begin
    if (advance) t <= residue_y[16:2];
  end
  always @(posedge clk) begin
    if (advance) q_t <= q;
  end
  always @(posedge clk) begin
    if (advance) f <= {{5{bits_t_2[10]}}, bits_t_2} - {t[14], t};
  end
  always @(posedge clk) begin
    if (advance) q_f <= q_t;
  end
  always @(posedge clk) begin
    if (advance) y <= {{3{bits_f[15]}}, bits_f} + {1'b0, mux_const_15};
  end
  always @(posedge clk) begin
    if (advance) k <= q_f[8:4];
  end
  always @(posedge clk) begin
    if (advance) begin
      if (sum_shift_8_y[16]) e <= 16'd32767;
      else e <= sum_shift_8_y[16:1];
    end
  end
  constmul_add_17_26 points_1 (
    .a({1'b0, x}),
    .b({1'b0, {x, 9'd0}}),
    .y(points_1_y)
  );
  constmul_add_21_24 points_2 (
    .a({1'b0, {x, 4'd0}}),
    .b({1'b0, {x, 7'd0}}),
    .y(points_2_y)
  );
  constmul_sub_27_25 points_3 (
    .a(points_1_y),
    .b(points_2_y),
    .y(points_3_y)
  );
  constmul_add_11_17 steps_1 (
    .a({1'b0, {q, 1'b0}}),
    .b({q[7:0], 9'd0}),
    .y(steps_1_y)
  );
  constmul_add_17_17 steps_2 (
    .a(steps_1_y[16:0]),
    .b({q[0], 16'd0}),
    .y(steps_2_y)
  );
  constmul_add_14_17 steps_3 (
    .a({1'b0, {q, 4'd0}}),
    .b({1'b0, {q, 7'd0}}),
    .y(steps_3_y)
  );
  constmul_add_17_17 steps_4 (
    .a({q[4:0], 12'd0}),
    .b({q[2:0], 14'd0}),
    .y(steps_4_y)
  );
  constmul_add_17_17 steps_5 (
    .a(steps_3_y[16:0]),
    .b(steps_4_y[16:0]),
    .y(steps_5_y)
  );
  constmul_sub_17_17 steps_6 (
    .a(steps_2_y[16:0]),
    .b(steps_5_y[16:0]),
    .y(steps_6_y)
  );
  constmul_sub_17_17 residue (
    .a({x_q[8:0], 8'd2}),
    .b(steps_6_y[16:0]),
    .y(residue_y)
  );
  expu_shift_17_by_1 shift_1 (
    .a(y[18:2]),
    .shift(k[0]),
    .pass(~k[4]),
    .y(shift_1_y)
  );
  expu_shift_17_by_2 shift_2 (
    .a(shift_1_y),
    .shift(k[1]),
    .pass(1'b1),
    .y(shift_2_y)
  );
  expu_shift_17_by_4 shift_4 (
    .a(shift_2_y),
    .shift(k[2]),
    .pass(1'b1),
    .y(shift_4_y)
  );
  expu_shift_17_by_8 shift_8 (
    .a(shift_4_y),
    .shift(k[3]),
    .pass(1'b1),
    .y(shift_8_y)
  );
  wire unused_ok = &{1'b0, sum_points_3_y[15:0], x_q[15:9], sum_t[0], sum_t_2[17:0], sum_f[15:0], y[1:0],
    sum_shift_8_y[0], points_3_y[27:25], steps_1_y[17], steps_2_y[17], steps_3_y[17], steps_4_y[17],
    steps_5_y[17], steps_6_y[17], residue_y[1:0], residue_y[17]};
endmodule
