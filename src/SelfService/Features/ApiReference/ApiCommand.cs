using System.Text;

namespace Portvakt.SelfService.Features.ApiReference;

/// <summary>The example of an operation as a command to run.</summary>
internal static class ApiCommand
{
    public static string Of(ApiOperation operation, string address)
    {
        var command = new StringBuilder("curl");
        if (operation.Method != "GET")
            command.Append($" -X {operation.Method}");
        if (operation.Scopes.Count > 0)
            command.Append(" -H \"Authorization: Bearer $TOKEN\"");
        if (operation.Takes is { } body)
            command.Append(
                $" -H 'Content-Type: {body.MediaType}' \\\n  --data-binary '{body.Example}' \\\n "
            );
        return command.Append($" '{address}{operation.Example}'").ToString();
    }
}
