module expu_x1_taylor_n16_o2_b18_cap32767_serial (
  input clk,
  input rst,
  input in_valid,
  input [15:0] in_x,
  input out_ready,
  output in_ready,
  output out_valid,
  output [15:0] out_e
);
  wire [15:0] in_x_0 = in_x;
  reg [4:0] step;
  reg [15:0] x;
  reg [8:0] q;
  reg signed [14:0] t;
  reg signed [15:0] f;
  reg [16:0] value;
  reg [3:0] places_left;
  wire idle = step == 5'd0;
  wire offers = step == 5'd20;
  wire [24:0] prod_x = {9'd0, x} * 25'd369;
  wire [24:0] sum_x = prod_x + 25'd32768;
  wire [16:0] prod_q = {8'd0, q} * 17'd45426;
  wire [16:0] diff_x = {x[8:0], 8'd2} - prod_q;
  wire signed [15:0] sum_t = {t[14], t} + 16'd1;
  wire signed [14:0] bits_t = sum_t[15:1];
  wire signed [28:0] prod_t = $signed({{14{t[14]}}, t}) * $signed({{14{bits_t[14]}}, bits_t});
  wire signed [28:0] sum_t_2 = prod_t + 29'd131072;
  wire signed [10:0] bits_t_2 = sum_t_2[28:18];
  wire [17:0] mux_const_2 = q[0] ? 18'd251030 : 18'd262143;
  wire [17:0] mux_const = q[0] ? 18'd230195 : 18'd240387;
  wire [17:0] mux_const_4 = q[0] ? 18'd211090 : 18'd220436;
  wire [17:0] mux_const_3 = q[0] ? 18'd193571 : 18'd202141;
  wire [17:0] mux_const_6 = q[0] ? 18'd177505 : 18'd185364;
  wire [17:0] mux_const_5 = q[0] ? 18'd162773 : 18'd169979;
  wire [17:0] mux_const_8 = q[0] ? 18'd149263 : 18'd155872;
  wire [17:0] mux_const_7 = q[0] ? 18'd136875 : 18'd142935;
  wire [17:0] mux_const_10 = q[1] ? mux_const : mux_const_2;
  wire [17:0] mux_const_9 = q[1] ? mux_const_3 : mux_const_4;
  wire [17:0] mux_const_12 = q[1] ? mux_const_5 : mux_const_6;
  wire [17:0] mux_const_11 = q[1] ? mux_const_7 : mux_const_8;
  wire [17:0] mux_const_14 = q[2] ? mux_const_9 : mux_const_10;
  wire [17:0] mux_const_13 = q[2] ? mux_const_11 : mux_const_12;
  wire [17:0] mux_const_15 = q[3] ? mux_const_13 : mux_const_14;
  wire signed [31:0] prod_f = $signed({{16{f[15]}}, f}) * $signed({16'd0, mux_const_15[17:2]});
  wire signed [31:0] sum_f = prod_f + 32'd32768;
  wire signed [15:0] bits_f = sum_f[31:16];
  wire [18:0] sum_f_2 = {{3{bits_f[15]}}, bits_f} + {1'b0, mux_const_15};
  wire eq_step = step == 5'd4;
  wire [16:0] cat_q = {17{~q[8]}};
  wire eq_places_left = places_left == 4'd0;
  wire [16:0] sum_value = value + 17'd1;
  always @(posedge clk) begin
    if (rst) step <= 5'd0;
    else if (idle) begin
      if (in_valid) step <= 5'd1;
    end
    else if (offers) begin
      if (out_ready) step <= 5'd0;
    end
    else step <= step + 5'd1;
  end
  always @(posedge clk) begin
    if (idle) x <= in_x_0;
  end
  always @(posedge clk) begin
    if (step == 5'd1) q <= sum_x[24:16];
  end
  always @(posedge clk) begin
    if (step == 5'd2) t <= diff_x[16:2];
  end
  always @(posedge clk) begin
    if (step == 5'd3) f <= {{5{bits_t_2[10]}}, bits_t_2} - {t[14], t};
  end
  always @(posedge clk) begin
    if (eq_step) value <= sum_f_2[18:2] & cat_q;
    else if (!eq_places_left) value <= {1'b0, value[16:1]};
  end
  always @(posedge clk) begin
    if (eq_step) places_left <= q[7:4];
    else if (!eq_places_left) places_left <= places_left - 4'd1;
  end
  assign in_ready = idle;
  assign out_valid = offers;
  assign out_e = sum_value[16] ? 16'd32767 : sum_value[16:1];
  wire unused_ok = &{1'b0, sum_x[15:0], diff_x[1:0], sum_t[0], sum_t_2[17:0], sum_f[15:0], sum_f_2[1:0],
    sum_value[0]};
endmodule
