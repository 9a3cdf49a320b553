import { SubmitButton } from "@/components/forms/submit-button";
import { type Locale, say } from "@/lib/core/i18n";
import { settingsCopy as copy } from "@/lib/notification/copy/settings";
import { addDeviceAction, forgetDevicesAction, removeDeviceAction } from "../actions";
import { ThisDevice } from "./this-device";

type Props = { pushKey: string; devices: number; locale: Locale };

/** Browser messages: this device by its own script, all of them also without one. */
export function Devices({ pushKey, devices, locale }: Props) {
  const words = {
    on: say(copy.pushOn, locale),
    off: say(copy.pushOff, locale),
    isOn: say(copy.pushIsOn, locale),
    denied: say(copy.pushDenied, locale),
    failed: say(copy.pushFailed, locale),
    cannot: say(copy.pushCannot, locale),
  };
  return (
    <>
      <p className="soft">{say(copy.pushLead, locale)}</p>
      <p className="meta mb-2">
        {say(devices > 0 ? copy.devices : copy.devicesNone, locale, { n: devices })}
      </p>
      <ThisDevice
        pushKey={pushKey}
        words={words}
        add={addDeviceAction}
        remove={removeDeviceAction}
      />
      {devices > 0 && (
        <form action={forgetDevicesAction} className="mt-3">
          <SubmitButton small plain locale={locale}>
            {say(copy.allOff, locale)}
          </SubmitButton>
        </form>
      )}
    </>
  );
}
