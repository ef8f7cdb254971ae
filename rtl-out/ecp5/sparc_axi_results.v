module sparc_axi_results (
  input clk,
  input rst,
  input clear,
  input issued,
  input job_gemm,
  input job_clustered,
  input [7:0] job_n,
  input [1:0] job_width,
  input [15:0] job_d,
  input [39:0] job_z,
  input [31:0] job_z_stride,
  input [39:0] job_zc,
  input [15:0] job_index,
  input word_valid,
  input [1023:0] word,
  input [6:0] row,
  input [7:0] index,
  input last,
  input out_ready,
  output issue_ready,
  output word_ready,
  output out_valid,
  output [39:0] out_addr,
  output [6:0] out_elements,
  output [1023:0] out_word,
  output [22:0] out_tag,
  output out_last,
  output idle
);
  reg [2:0] jobs_count;
  reg jobs_valid;
  reg [1:0] jobs_head;
  reg [1:0] jobs_tail;
  reg begun;
  reg [39:0] row_address;
  (* no_rw_check *) reg [155:0] jobs_ram [0:3];
  reg [155:0] jobs_ram_q;
`ifndef SYNTHESIS
  initial begin : jobs_ram_zeros
    integer i;
    for (i = 0; i < 4; i = i + 1) jobs_ram[i] = {156{1'b0}};
  end
`endif
  assign out_valid = word_valid & jobs_valid & ~clear;
  wire fires = out_valid & out_ready;
  wire job_over = fires & last;
  wire or_job_over = job_over | clear;
  assign issue_ready = ~(jobs_count == 3'd4);
  wire and_issued = issued & issue_ready;
  wire not_jobs_count = ~(jobs_count == 3'd0);
  assign idle = ~jobs_valid;
  wire and_jobs_count = not_jobs_count & (idle | or_job_over);
  wire [39:0] mux_row_address = begun ? row_address : jobs_ram_q[67:28];
  wire [39:0] sum_row_address = mux_row_address + {8'd0, jobs_ram_q[99:68]};
  wire [39:0] sum_row_address_2 = mux_row_address + {25'd0, {index, 7'd0}};
  wire [8:0] sum_row = {2'd0, row} + {1'b0, index};
  wire [15:0] cat_row = {sum_row, 7'd0};
  wire [39:0] sum_jobs_ram_q = jobs_ram_q[139:100] + {24'd0, cat_row};
  wire [13:0] cat_index = {index, 6'd0};
  wire [15:0] diff_jobs_ram_q = jobs_ram_q[27:12] - {2'd0, cat_index};
  wire lt_jobs_ram_q = 16'd64 < diff_jobs_ram_q;
  wire [6:0] mux_jobs_ram_q = lt_jobs_ram_q ? 7'd64 : diff_jobs_ram_q[6:0];
  wire [6:0] mux_const_2 = jobs_ram_q[1] ? 7'd80 : 7'd72;
  assign word_ready = clear | (out_ready & jobs_valid);
  assign out_addr = jobs_ram_q[1] ? sum_jobs_ram_q : sum_row_address_2;
  wire [6:0] ext_const = {1'b0, jobs_ram_q[10] ? 6'd32 : 6'd16};
  wire [6:0] mux_const = jobs_ram_q[11] ? 7'd64 : ext_const;
  assign out_elements = jobs_ram_q[0] ? mux_jobs_ram_q : mux_const;
  assign out_tag = {jobs_ram_q[155:140], mux_const_2};
  always @(posedge clk) begin
    if (rst) jobs_count <= 3'd0;
    else if (and_issued & ~and_jobs_count) jobs_count <= jobs_count + 3'd1;
    else if (and_jobs_count & ~and_issued) jobs_count <= jobs_count - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) jobs_valid <= 1'b0;
    else if (and_jobs_count) jobs_valid <= 1'b1;
    else if (or_job_over) jobs_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) jobs_head <= 2'd0;
    else if (and_jobs_count) jobs_head <= jobs_head + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) jobs_tail <= 2'd0;
    else if (and_issued) jobs_tail <= jobs_tail + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (clear) begun <= 1'b0;
    else if (fires) begun <= ~last;
  end
  always @(posedge clk) begin
    if (fires) begin
      if (jobs_ram_q[0]) begin
        if (({1'b0, row} + 8'd1) == jobs_ram_q[9:2]) row_address <= jobs_ram_q[67:28];
        else row_address <= sum_row_address;
      end
      else if (index == 8'd0) row_address <= sum_row_address;
      else row_address <= mux_row_address;
    end
  end
  always @(posedge clk) begin
    if (and_issued) jobs_ram[jobs_tail] <= {job_index, job_zc, job_z_stride, job_z, job_d, job_width, job_n, job_clustered, job_gemm};
  end
  always @(posedge clk) begin
    if (and_jobs_count) jobs_ram_q <= jobs_ram[jobs_head];
  end
  assign out_word = word;
  assign out_last = last;
endmodule
