module q_mem_l2_b1_d256_r256 (
  input clk,
  input rst,
  input write_en,
  input write_bank,
  input [7:0] write_addr,
  input [31:0] write_data,
  input ring_write,
  input [7:0] ring_addr,
  input [31:0] ring_data,
  input walk_en,
  input walk_bank,
  input [7:0] walk_addr,
  input read_ring,
  input read_bank,
  input [7:0] read_addr,
  input [7:0] ring_read,
  output [31:0] walk_data,
  output [31:0] row
);
  wire signed [15:0] write_data_0 = write_data[15:0];
  wire signed [15:0] write_data_1 = write_data[31:16];
  wire signed [15:0] ring_data_0 = ring_data[15:0];
  wire signed [15:0] ring_data_1 = ring_data[31:16];
  reg ring_was_read;
  (* no_rw_check *) reg [31:0] bank_0 [0:255];
  reg [31:0] bank_0_q;
`ifndef SYNTHESIS
  initial begin : bank_0_zeros
    integer i;
    for (i = 0; i < 256; i = i + 1) bank_0[i] = {32{1'b0}};
  end
`endif
  (* no_rw_check *) reg [31:0] ring [0:255];
  reg [31:0] ring_q;
`ifndef SYNTHESIS
  initial begin : ring_zeros
    integer i;
    for (i = 0; i < 256; i = i + 1) ring[i] = {32{1'b0}};
  end
`endif
  wire [7:0] mux_walk_addr = walk_en ? walk_addr : read_addr;
  wire signed [15:0] mux_ring_q = ring_was_read ? ring_q[15:0] : bank_0_q[15:0];
  wire signed [15:0] mux_ring_q_2 = ring_was_read ? ring_q[31:16] : bank_0_q[31:16];
  always @(posedge clk) begin
    if (rst) ring_was_read <= 1'b0;
    else ring_was_read <= read_ring;
  end
  always @(posedge clk) begin
    if (write_en) bank_0[write_addr] <= {write_data_1, write_data_0};
  end
  always @(posedge clk) begin
    bank_0_q <= bank_0[mux_walk_addr];
  end
  always @(posedge clk) begin
    if (ring_write) ring[ring_addr] <= {ring_data_1, ring_data_0};
  end
  always @(posedge clk) begin
    ring_q <= ring[ring_read];
  end
  assign walk_data = {bank_0_q[31:16], bank_0_q[15:0]};
  assign row = {mux_ring_q_2, mux_ring_q};
  wire unused_ok = &{1'b0, write_bank, walk_bank, read_bank};
endmodule
