using System.CommandLine;

namespace Portvakt.Server.Commands;

/// <summary>portvakt keys list | rotate: the keys that tokens are signed with.</summary>
internal static class KeysCommand
{
    public static Command Create(StoreOptions options) =>
        new("keys", "The keys that tokens are signed with") { List(options), Rotate(options) };

    private static Command List(StoreOptions options)
    {
        var environment = EnvironmentArgument();
        var list = new Command("list", "Show an environment's signing keys") { environment };
        list.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    (installation, store, clock) =>
                        new KeyOrders(installation, store, clock).List(
                            parsed.GetValue(environment),
                            cancellation
                        ),
                    cancellation
                )
        );
        return list;
    }

    private static Command Rotate(StoreOptions options)
    {
        var environment = EnvironmentArgument();
        var now = new Option<bool>("--now")
        {
            Description =
                "Let the new key sign in ten seconds instead of after the publishing time; APIs that keep the key list refuse tokens until they fetch it again",
        };
        var forget = new Option<bool>("--forget-old")
        {
            Description =
                "With --now: stop listing the old keys when the new one signs, because one is in wrong hands",
        };
        var rotate = new Command("rotate", "Publish a new signing key")
        {
            environment,
            now,
            forget,
        };
        rotate.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    (installation, store, clock) =>
                        new KeyOrders(installation, store, clock).Rotate(
                            parsed.GetValue(environment),
                            parsed.GetValue(now),
                            parsed.GetValue(forget),
                            cancellation
                        ),
                    cancellation
                )
        );
        return rotate;
    }

    private static Argument<string> EnvironmentArgument() =>
        new("ENVIRONMENT") { Description = "The environment's name, such as ver2" };
}
