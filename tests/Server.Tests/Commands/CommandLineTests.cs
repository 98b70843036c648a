using System.CommandLine;
using Portvakt.Server.Commands;

namespace Portvakt.Server.Tests.Commands;

/// <summary>What a script learns from the exit code: 1 is an issuer's refusal and nothing else.</summary>
[Requirement("R32")]
public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("'tokens'", "portvakt --help", "tokens")]
    [InlineData("'--porto'", "portvakt --help", "--porto", "8080")]
    [InlineData("Required command was not provided", "portvakt operator --help", "operator")]
    [InlineData("--env-file", "portvakt token --help", "token")]
    [InlineData("'many'", "portvakt --help", "--port", "many")]
    [InlineData("--bits must be", "portvakt jwk new --help", "jwk", "new", "--bits", "5")]
    public async Task A_command_line_that_is_not_understood_is_one_sentence(
        string sentence,
        string help,
        params string[] arguments
    )
    {
        await using var command = ChildProcess.Portvakt(folder.Path, arguments);

        await command.Refuses(sentence);
        Assert.Contains($"See {help}.", command.Errors);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("token", "--help")]
    public async Task Help_that_was_asked_for_is_printed(params string[] arguments)
    {
        await using var command = ChildProcess.Portvakt(folder.Path, arguments);

        Assert.Equal(0, await command.Exit());
        Assert.Contains("Usage:", command.Output);
        Assert.Empty(command.Errors);
    }

    [Fact]
    public async Task A_fault_in_the_program_has_an_exit_code_of_its_own()
    {
        var root = new RootCommand();
        root.SetAction(
            Task<int> (_, _) => throw new InvalidOperationException("a fault that a test made")
        );

        Assert.Equal(3, await PortvaktCommand.Run(root, []));
    }

    public void Dispose() => folder.Dispose();
}
