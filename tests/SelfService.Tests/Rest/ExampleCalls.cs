using System.Text;
using Portvakt.SelfService.Features.ApiReference;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Sends the requests of the document's examples.</summary>
internal static class ExampleCalls
{
    /// <summary>Sends an operation's example to what was planted.</summary>
    /// <param name="authorization">The header; empty for none.</param>
    /// <param name="body">Another body than the example's.</param>
    public static Task<MachineAnswer> Send(
        this Machine machine,
        ApiOperation operation,
        Sample sample,
        string authorization,
        string? body = null
    ) =>
        machine.Send(
            HttpMethod.Parse(operation.Method),
            sample.Address(operation),
            Content(operation, sample, body),
            ("Authorization", authorization)
        );

    private static StringContent? Content(ApiOperation operation, Sample sample, string? body)
    {
        if (operation.Takes is not { } taken)
            return null;
        var content = new StringContent(sample.Fill(body ?? taken.Example), Encoding.UTF8);
        content.Headers.ContentType = new(taken.MediaType);
        return content;
    }
}
