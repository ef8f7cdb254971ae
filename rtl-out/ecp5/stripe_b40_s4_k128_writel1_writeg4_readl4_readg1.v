module stripe_b40_s4_k128_writel1_writeg4_readl4_readg1 (
  input clk,
  input write,
  input [1:0] write_slot,
  input [6:0] write_beat,
  input [1:0] write_groups,
  input [159:0] write_data,
  input read,
  input [1:0] read_slot,
  input [4:0] read_beat,
  output [159:0] read_data
);
  wire [1:0] write_groups_0 = write_groups;
  wire [39:0] write_data_0 = write_data[39:0];
  wire [39:0] write_data_1 = write_data[79:40];
  wire [39:0] write_data_2 = write_data[119:80];
  wire [39:0] write_data_3 = write_data[159:120];
  (* no_rw_check *) reg [39:0] stripe_0 [0:127];
  reg [39:0] stripe_0_q;
`ifndef SYNTHESIS
  initial begin : stripe_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_0[i] = {40{1'b0}};
  end
`endif
  (* no_rw_check *) reg [39:0] stripe_1 [0:127];
  reg [39:0] stripe_1_q;
`ifndef SYNTHESIS
  initial begin : stripe_1_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_1[i] = {40{1'b0}};
  end
`endif
  (* no_rw_check *) reg [39:0] stripe_2 [0:127];
  reg [39:0] stripe_2_q;
`ifndef SYNTHESIS
  initial begin : stripe_2_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_2[i] = {40{1'b0}};
  end
`endif
  (* no_rw_check *) reg [39:0] stripe_3 [0:127];
  reg [39:0] stripe_3_q;
`ifndef SYNTHESIS
  initial begin : stripe_3_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) stripe_3[i] = {40{1'b0}};
  end
`endif
  wire [6:0] shl_write_beat = write_beat << write_groups_0;
  wire [6:0] cat_write_slot = {write_slot, shl_write_beat[6:2]};
  wire [6:0] cat_read_slot = {read_slot, read_beat};
  wire eq_write_beat = shl_write_beat[1:0] == 2'd0;
  wire not_write_beat = ~shl_write_beat[1];
  wire mux_write_beat = write_groups_0[0] ? not_write_beat : eq_write_beat;
  wire mux_write_beat_2 = write_groups_0[1] ? 1'b1 : mux_write_beat;
  wire eq_write_beat_2 = shl_write_beat[1:0] == 2'd1;
  wire mux_write_beat_3 = write_groups_0[0] ? not_write_beat : eq_write_beat_2;
  wire mux_write_beat_4 = write_groups_0[1] ? 1'b1 : mux_write_beat_3;
  wire [39:0] mux_write_data_1 = write_groups_0[0] ? write_data_1 : write_data_0;
  wire eq_write_beat_3 = shl_write_beat[1:0] == 2'd2;
  wire mux_write_beat_5 = write_groups_0[0] ? shl_write_beat[1] : eq_write_beat_3;
  wire mux_write_beat_6 = write_groups_0[1] ? 1'b1 : mux_write_beat_5;
  wire eq_write_beat_4 = shl_write_beat[1:0] == 2'd3;
  wire mux_write_beat_7 = write_groups_0[0] ? shl_write_beat[1] : eq_write_beat_4;
  wire mux_write_beat_8 = write_groups_0[1] ? 1'b1 : mux_write_beat_7;
  always @(posedge clk) begin
    if (write & mux_write_beat_2) stripe_0[cat_write_slot] <= write_data_0;
  end
  always @(posedge clk) begin
    if (read) stripe_0_q <= stripe_0[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & mux_write_beat_4) stripe_1[cat_write_slot] <= write_groups_0[1] ? write_data_1 : mux_write_data_1;
  end
  always @(posedge clk) begin
    if (read) stripe_1_q <= stripe_1[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & mux_write_beat_6) stripe_2[cat_write_slot] <= write_groups_0[1] ? write_data_2 : write_data_0;
  end
  always @(posedge clk) begin
    if (read) stripe_2_q <= stripe_2[cat_read_slot];
  end
  always @(posedge clk) begin
    if (write & mux_write_beat_8) stripe_3[cat_write_slot] <= write_groups_0[1] ? write_data_3 : mux_write_data_1;
  end
  always @(posedge clk) begin
    if (read) stripe_3_q <= stripe_3[cat_read_slot];
  end
  assign read_data = {stripe_3_q, stripe_2_q, stripe_1_q, stripe_0_q};
endmodule
