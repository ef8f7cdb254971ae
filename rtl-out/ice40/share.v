module share (
  input clk,
  input rst,
  input z_req_valid,
  input [19:0] z_divisor,
  input z_beat_valid,
  input [35:0] z_num,
  input z_last,
  input q_req_valid,
  input [19:0] q_divisor,
  input q_beat_valid,
  input [20:0] q_num,
  input q_last,
  input c_req_valid,
  input [19:0] c_divisor,
  input c_beat_valid,
  input [12:0] c_num,
  input c_last,
  output z_req_ready,
  output z_beat_ready,
  output z_out_valid,
  output q_req_ready,
  output q_beat_ready,
  output q_out_valid,
  output c_req_ready,
  output c_beat_ready,
  output c_out_valid,
  output [16:0] out_q,
  output out_last
);
  wire signed [35:0] z_num_0 = z_num;
  wire signed [20:0] q_num_0 = q_num;
  wire signed [12:0] c_num_0 = c_num;
  reg turn_0;
  reg turn_1;
  reg turn_2;
  reg z_turn;
  reg q_turn;
  reg c_turn;
  wire divu_div_ready;
  wire divu_in_ready;
  wire divu_out_valid;
  wire [16:0] divu_out_q;
  wire [21:0] ext_q_num_0 = {q_num_0[20], q_num_0};
  wire [35:0] cat_z_num_0 = {z_num_0[35:22], ext_q_num_0};
  wire [21:0] ext_c_num_0 = {{9{c_num_0[12]}}, c_num_0};
  wire [35:0] cat_z_num_0_2 = {z_num_0[35:22], ext_c_num_0};
  wire room = divu_div_ready;
  assign q_req_ready = room & ~z_req_valid;
  wire or_z_req_valid = z_req_valid | q_req_valid;
  assign c_req_ready = room & ~or_z_req_valid;
  wire or_z_req_valid_2 = or_z_req_valid | c_req_valid;
  wire mux_q_beat_valid = turn_1 ? q_beat_valid : c_beat_valid;
  wire and_z_req_valid = or_z_req_valid_2 & room;
  wire [19:0] mux_q_divisor = q_req_valid ? q_divisor : c_divisor;
  wire signed [35:0] mux_z_num_0 = turn_1 ? cat_z_num_0 : cat_z_num_0_2;
  assign z_beat_ready = divu_in_ready & turn_0;
  assign z_out_valid = divu_out_valid & z_turn;
  assign q_beat_ready = divu_in_ready & turn_1;
  assign q_out_valid = divu_out_valid & q_turn;
  assign c_beat_ready = divu_in_ready & turn_2;
  assign c_out_valid = divu_out_valid & c_turn;
  always @(posedge clk) begin
    if (and_z_req_valid) turn_0 <= z_req_valid & room;
  end
  always @(posedge clk) begin
    if (and_z_req_valid) turn_1 <= q_req_valid & q_req_ready;
  end
  always @(posedge clk) begin
    if (and_z_req_valid) turn_2 <= c_req_valid & c_req_ready;
  end
  always @(posedge clk) begin
    if (rst) z_turn <= 1'b0;
    else z_turn <= turn_0;
  end
  always @(posedge clk) begin
    if (rst) q_turn <= 1'b0;
    else q_turn <= turn_1;
  end
  always @(posedge clk) begin
    if (rst) c_turn <= 1'b0;
    else c_turn <= turn_2;
  end
  divu_l1_n36_d20_c6_serial divu (
    .clk(clk),
    .rst(rst),
    .div_valid(or_z_req_valid_2),
    .div_divisor(z_req_valid ? z_divisor : mux_q_divisor),
    .in_valid(turn_0 ? z_beat_valid : mux_q_beat_valid),
    .in_num(turn_0 ? z_num_0 : mux_z_num_0),
    .in_mode({1'b0, ~turn_0}),
    .in_last(turn_0 ? z_last : turn_1 ? q_last : c_last),
    .out_ready(1'b1),
    .div_ready(divu_div_ready),
    .in_ready(divu_in_ready),
    .out_valid(divu_out_valid),
    .out_q(divu_out_q),
    .out_last(out_last)
  );
  assign z_req_ready = room;
  assign out_q = divu_out_q;
endmodule
